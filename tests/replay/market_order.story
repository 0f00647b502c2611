# A market order is an immediate one at the collar: it does not reach beyond.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
market collar 0.050000
open 12:00/15m reference 0.050000

ask solar  60 Wh @ 0.060000  | #1 accepted, rests
ask mill   40 Wh @ 0.120000  | #2 accepted, rests
# At most 0.10: the ask at 0.12 stays.
bid bakery 80 Wh market      | #3 accepted, holds 0.008
                             | trade 60 Wh @ 0.060000 bid #3 takes ask #1
                             | #1 fills 60 Wh; #3 fills 60 Wh, open 20 Wh, contracts 0.0036, releases 0.0024
                             | #3 canceled 20 Wh IMMEDIATE, releases 0.002
