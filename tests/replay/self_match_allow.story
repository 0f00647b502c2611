# With 'allow', nobody is kept from trading with himself.

enrol bakery
meter bakery import 100000 W export 100000 W
deposit bakery 100.00
market self-match allow
open 12:00/15m

bid bakery 100 Wh @ 0.050000   | #1 accepted, rests, holds 0.005
ask bakery  50 Wh @ 0.050000   | #2 accepted
                               | trade 50 Wh @ 0.050000 ask #2 takes bid #1
                               | #1 fills 50 Wh, open 50 Wh, contracts 0.0025; #2 fills 50 Wh
