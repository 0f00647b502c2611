# A halted slot takes no orders and trades nothing, cancels go on; the others do not notice.

enrol solar bakery
meter solar bakery import 100000 W export 100000 W
deposit solar bakery 100.00
open 12:15/15m
open 12:00/15m

bid bakery 100 Wh @ 0.050000            | #1 accepted, rests, holds 0.005
bid bakery 100 Wh @ 0.040000            | #2 accepted, rests, holds 0.004
halt 12:00                              | slot 12:00 halted
ask solar  100 Wh @ 0.050000            | refused SLOT_HALTED
amend bakery #1 100 Wh @ 0.060000       | refused SLOT_HALTED
cancel bakery #2                        | #2 canceled 100 Wh REQUESTED, off 100 Wh, releases 0.004
ask solar  100 Wh @ 0.050000 in 12:15   | #3 accepted, rests
reopen 12:00                            | slot 12:00 resumed
ask solar  100 Wh @ 0.050000            | #4 accepted; trade 100 Wh @ 0.050000 ask #4 takes bid #1
                                        | #1 fills 100 Wh, contracts 0.005; #4 fills 100 Wh
halt 13:00                              | refused SLOT_UNKNOWN
