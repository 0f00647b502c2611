# An order holds what it may cost, fee and margin included; what a better price saves comes back at once.

enrol solar bakery
meter solar bakery import 100000 W export 100000 W
deposit bakery 1.00
deposit solar 1.00
market fee 0.001000 margin 0.009000
open 12:00/15m

bid bakery 10001 Wh @ 0.090000   | refused FUNDS_SHORT
bid bakery  5000 Wh @ 0.090000   | #1 accepted, rests, holds 0.5
bid bakery  5001 Wh @ 0.080000   | #2 accepted, rests, holds 0.45009
bid bakery   499 Wh @ 0.091000   | refused FUNDS_SHORT
query bakery                     | limits, available 0.04991, order hold 0.95009, orders 2 of 10000, levels 2 of 1000, rate 996 of 1000
cancel bakery #2                 | #2 canceled 5001 Wh REQUESTED, off 5001 Wh, releases 0.45009
# The ask holds fee and margin less what it surely gets, and that is nothing.
ask solar   5000 Wh @ 0.050000   | #3 accepted; trade 5000 Wh @ 0.090000 ask #3 takes bid #1
                                 | #1 fills 5000 Wh, contracts 0.5; #3 fills 5000 Wh
ask solar   5000 Wh @ 0.002000   | #4 accepted, rests, holds 0.04
bid bakery  1000 Wh @ 0.090000   | #5 accepted, holds 0.1; trade 1000 Wh @ 0.002000 bid #5 takes ask #4
                                 | #4 fills 1000 Wh, open 4000 Wh, contracts 0.008
                                 | #5 fills 1000 Wh, contracts 0.012, releases 0.088
query bakery                     | limits, available 0.488, contract hold 0.512, orders 0 of 10000, levels 0 of 1000, rate 995 of 1000
query solar                      | limits, available 0.96, order hold 0.032, contract hold 0.008, orders 1 of 10000, levels 1 of 1000, rate 998 of 1000
