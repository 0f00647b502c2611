# All at once or nothing: what stands beyond its limit does not count.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

ask solar   60 Wh @ 0.050000     | #1 accepted, rests
ask mill    40 Wh @ 0.090000     | #2 accepted, rests
bid bakery 100 Wh @ 0.080000 fok | #3 accepted, holds 0.008; #3 canceled 100 Wh UNFILLED, releases 0.008
bid bakery 100 Wh @ 0.090000 fok | #4 accepted, holds 0.009
                                 | trade 60 Wh @ 0.050000 bid #4 takes ask #1
                                 | #1 fills 60 Wh; #4 fills 60 Wh, open 40 Wh, contracts 0.003, releases 0.0024
                                 | trade 40 Wh @ 0.090000 bid #4 takes ask #2
                                 | #2 fills 40 Wh; #4 fills 40 Wh, contracts 0.0036
