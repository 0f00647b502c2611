# What is left of a crossing order rests at its own price, and is the next one's maker.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

ask solar   300 Wh @ 0.050000  | #1 accepted, rests
bid bakery 1000 Wh @ 0.080000  | #2 accepted, holds 0.08
                               | trade 300 Wh @ 0.050000 bid #2 takes ask #1
                               | #1 fills 300 Wh; #2 fills 300 Wh, open 700 Wh, contracts 0.015, releases 0.009
                               | #2 rests 700 Wh
ask mill    200 Wh @ 0.060000  | #3 accepted
                               | trade 200 Wh @ 0.080000 ask #3 takes bid #2
                               | #2 fills 200 Wh, open 500 Wh, contracts 0.016; #3 fills 200 Wh
11:55 clock                    | slot 12:00 closed, traded 500 Wh
                               | #2 canceled 500 Wh GATE, off 500 Wh, releases 0.04; slot 12:00 swept
