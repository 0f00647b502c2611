gridclear_unit(ring gridclear_base)
gridclear_unit(sequencer toy_machine gridclear_server)
gridclear_unit(stamp gridclear_server)
gridclear_unit(market_view gridclear_server)

# The door is tried with connections that have no sockets.
gridclear_unit(door gridclear_server)
target_sources(unit_door PRIVATE fake_connection.c)
gridclear_unit(zone gridclear_server)
gridclear_unit(config gridclear_server gridclear_engine)
gridclear_unit(feed_tail gridclear_server)
gridclear_unit(access gridclear_server)
