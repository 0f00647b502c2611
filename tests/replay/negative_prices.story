# At a negative price the one who injects pays: the ask holds the money, the bid holds none.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

ask solar  300 Wh @ -0.005000  | #1 accepted, rests, holds 0.0015
bid bakery 200 Wh @ -0.010000  | #2 accepted, rests
bid bakery 100 Wh @  0.080000  | #3 accepted, holds 0.008
                               | trade 100 Wh @ -0.005000 bid #3 takes ask #1
                               | #1 fills 100 Wh, open 200 Wh, contracts 0.0005; #3 fills 100 Wh, releases 0.008
ask mill   150 Wh @ -0.020000  | #4 accepted, holds 0.003
                               | trade 150 Wh @ -0.010000 ask #4 takes bid #2
                               | #2 fills 150 Wh, open 50 Wh; #4 fills 150 Wh, contracts 0.0015, releases 0.0015
bid mill    50 Wh @  0.000000  | #5 accepted
                               | trade 50 Wh @ -0.005000 bid #5 takes ask #1
                               | #1 fills 50 Wh, open 150 Wh, contracts 0.00025; #5 fills 50 Wh
