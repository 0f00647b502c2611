# The cheaper ask goes first, at one price the older one; each trade is at the waiting order's price.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

ask solar  300 Wh @  0.060000  | #1 accepted, rests
ask mill   300 Wh @  0.050000  | #2 accepted, rests
ask solar  200 Wh @  0.050000  | #3 accepted, rests
bid bakery 600 Wh @  0.080000  | #4 accepted, holds 0.048
                               | trade 300 Wh @ 0.050000 bid #4 takes ask #2
                               | #2 fills 300 Wh; #4 fills 300 Wh, open 300 Wh, contracts 0.015, releases 0.009
                               | trade 200 Wh @ 0.050000 bid #4 takes ask #3
                               | #3 fills 200 Wh; #4 fills 200 Wh, open 100 Wh, contracts 0.01, releases 0.006
                               | trade 100 Wh @ 0.060000 bid #4 takes ask #1
                               | #1 fills 100 Wh, open 200 Wh; #4 fills 100 Wh, contracts 0.006, releases 0.002
