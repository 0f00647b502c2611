# Either side may wait: the price is that of the one who waited, the same market with the roles swapped.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 100 Wh @ 0.080000   | #1 accepted, rests, holds 0.008
ask solar  100 Wh @ 0.050000   | #2 accepted
                               | trade 100 Wh @ 0.080000 ask #2 takes bid #1
                               | #1 fills 100 Wh, contracts 0.008; #2 fills 100 Wh
ask solar  100 Wh @ 0.050000   | #3 accepted, rests
bid bakery 100 Wh @ 0.080000   | #4 accepted, holds 0.008
                               | trade 100 Wh @ 0.050000 bid #4 takes ask #3
                               | #3 fills 100 Wh; #4 fills 100 Wh, contracts 0.005, releases 0.003
