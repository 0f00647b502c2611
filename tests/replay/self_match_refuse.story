# With 'refuse', an order that would meet one's own is not taken, whoever stands before it.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 100 Wh @ 0.050000   | #1 accepted, rests, holds 0.005
bid mill   100 Wh @ 0.060000   | #2 accepted, rests, holds 0.006
ask bakery  50 Wh @ 0.050000   | refused SELF_MATCH
ask bakery  50 Wh @ 0.050010   | #3 accepted
                               | trade 50 Wh @ 0.060000 ask #3 takes bid #2
                               | #2 fills 50 Wh, open 50 Wh, contracts 0.003; #3 fills 50 Wh
ask bakery  50 Wh @ 0.070000   | #4 accepted, rests
amend bakery #1 100 Wh @ 0.070000 | refused SELF_MATCH
