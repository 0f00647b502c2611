# With 'cancel', the older of one's own orders gives way before the new one enters.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
market self-match cancel
open 12:00/15m

bid bakery 100 Wh @ 0.050000   | #1 accepted, rests, holds 0.005
bid bakery 100 Wh @ 0.040000   | #2 accepted, rests, holds 0.004
bid mill   100 Wh @ 0.050000   | #3 accepted, rests, holds 0.005
ask bakery  50 Wh @ 0.050000   | #1 canceled 100 Wh SELF_MATCH, off 100 Wh, releases 0.005; #4 accepted
                               | trade 50 Wh @ 0.050000 ask #4 takes bid #3
                               | #3 fills 50 Wh, open 50 Wh, contracts 0.0025; #4 fills 50 Wh
# An amendment that loses its priority is the newer of the two, whenever the order was first placed.
ask bakery  50 Wh @ 0.090000   | #5 accepted, rests
amend bakery #5 50 Wh @ 0.040000 | #2 canceled 100 Wh SELF_MATCH, off 100 Wh, releases 0.004
                               | #5 amended to 50 Wh @ 0.040000, off 50 Wh @ 0.090000
                               | trade 50 Wh @ 0.050000 ask #5 takes bid #3
                               | #3 fills 50 Wh, contracts 0.0025; #5 fills 50 Wh
