# What a connection point can carry in a slot bounds contracted net plus all open orders of one side.

enrol solar bakery
meter solar import 100000 W export 100000 W
# 4 kW for a quarter of an hour is 1000 Wh in, 2 kW is 500 Wh out.
meter bakery import 4000 W export 2000 W
deposit solar bakery 100.00
open 12:00/15m

bid bakery 1001 Wh @ 0.050000          | refused RATING_EXCEEDED
bid bakery  600 Wh @ 0.050000          | #1 accepted, rests, holds 0.03
bid bakery  401 Wh @ 0.040000          | refused RATING_EXCEEDED
bid bakery  400 Wh @ 0.040000          | #2 accepted, rests, holds 0.016
ask bakery  501 Wh @ 0.090000          | refused RATING_EXCEEDED
ask bakery  500 Wh @ 0.090000          | #3 accepted, rests
amend bakery #2 401 Wh @ 0.040000      | refused RATING_EXCEEDED
cancel bakery #2                       | #2 canceled 400 Wh REQUESTED, off 400 Wh, releases 0.016
# Bought 600: that much more may now be asked for, and 400 still be bid for.
ask solar   600 Wh @ 0.050000          | #4 accepted; trade 600 Wh @ 0.050000 ask #4 takes bid #1
                                       | #1 fills 600 Wh, contracts 0.03; #4 fills 600 Wh
bid bakery  401 Wh @ 0.040000          | refused RATING_EXCEEDED
ask bakery  600 Wh @ 0.090000          | #5 accepted, rests
ask bakery    1 Wh @ 0.090000          | refused RATING_EXCEEDED
