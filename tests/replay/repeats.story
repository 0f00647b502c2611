# A command sent twice is done once: the repeat gets the first answer; numbers passed over are not used later.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 100 Wh @ 0.050000 number 5    | #1 accepted, rests, holds 0.005
repeat                                   | repeated #1
bid bakery 100 Wh @ 0.050005 number 6    | refused PRICE_OFF_TICK
repeat                                   | repeated PRICE_OFF_TICK
# The number answers, not the words.
ask bakery 700 Wh @ 0.090000 number 5    | repeated #1
bid bakery 100 Wh @ 0.050000 number 3    | refused SEQ_SKIPPED
bid bakery 100 Wh @ 0.040000 number 3 stream 1  | #2 accepted, rests, holds 0.004
bid bakery 100 Wh @ 0.040000 stream 16   | refused STREAM_UNKNOWN
cancel bakery #1 number 9                | #1 canceled 100 Wh REQUESTED, off 100 Wh, releases 0.005
repeat                                   | repeated #1
repeat bakery number 5                   | repeated #1
query bakery                             | limits, available 99.996, order hold 0.004, orders 1 of 10000, levels 1 of 1000, rate 997 of 1000
