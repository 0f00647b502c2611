# A store buys what it has room for: resting and contracted bids arrive, only contracted sales leave.

enrol solar bakery
meter solar bakery import 100000 W export 100000 W
deposit solar bakery 100.00
open 12:00/15m
open 12:15/15m
store solar capacity 10000 reserve 1000 level 8000 from 12:00

bid solar 2001 Wh @ 0.050000 in 12:00   | refused STORE_FULL
bid solar 1500 Wh @ 0.050000 in 12:00   | #1 accepted, rests, holds 0.075
bid solar  501 Wh @ 0.050000 in 12:15   | refused STORE_FULL
bid solar  500 Wh @ 0.050000 in 12:15   | #2 accepted, rests, holds 0.025
# An ask that rests makes no room; sold, it does.
ask solar 1000 Wh @ 0.060000 in 12:00   | #3 accepted, rests
bid solar    1 Wh @ 0.050000 in 12:15   | refused STORE_FULL
bid bakery 1000 Wh @ 0.060000 in 12:00  | #4 accepted, holds 0.06
                                        | trade 1000 Wh @ 0.060000 bid #4 takes ask #3
                                        | #3 fills 1000 Wh; #4 fills 1000 Wh, contracts 0.06
bid solar 1001 Wh @ 0.050000 in 12:15   | refused STORE_FULL
bid solar 1000 Wh @ 0.050000 in 12:15   | #5 accepted, rests, holds 0.05
