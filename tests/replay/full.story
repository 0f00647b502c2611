# A market whose pools are full says so, changes nothing, and goes on when there is room.

genesis orders 4 pages 3
enrol solar bakery
meter solar bakery import 100000 W export 100000 W
deposit solar bakery 100.00
open 12:00/15m

bid bakery 1 Wh @ 0.050000              | #1 accepted, rests, holds 0.00005
bid bakery 1 Wh @ 0.050000              | #2 accepted, rests, holds 0.00005
bid bakery 1 Wh @ 0.050000              | #3 accepted, rests, holds 0.00005
bid bakery 1 Wh @ 0.050000              | #4 accepted, rests, holds 0.00005
bid bakery 1 Wh @ 0.050000              | refused MARKET_FULL
cancel bakery #2                        | #2 canceled 1 Wh REQUESTED, off 1 Wh, releases 0.00005
bid bakery 1 Wh @ 0.050000              | #5 accepted, rests, holds 0.00005
