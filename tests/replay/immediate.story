# An immediate order takes what crosses and never rests.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 100 Wh @ 0.080000 ioc | #1 accepted, holds 0.008; #1 canceled 100 Wh IMMEDIATE, releases 0.008
ask solar   60 Wh @ 0.050000     | #2 accepted, rests
bid bakery 100 Wh @ 0.080000 ioc | #3 accepted, holds 0.008
                                 | trade 60 Wh @ 0.050000 bid #3 takes ask #2
                                 | #2 fills 60 Wh; #3 fills 60 Wh, open 40 Wh, contracts 0.003, releases 0.0018
                                 | #3 canceled 40 Wh IMMEDIATE, releases 0.0032
ask solar   60 Wh @ 0.050000     | #4 accepted, rests
