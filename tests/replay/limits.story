# Live orders, distinct prices and orders a second are limited by participant; a cancel never is.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m
limits bakery orders 2
limits mill levels 2
limits solar rate 2 burst 3

bid bakery 1 Wh @ 0.050000             | #1 accepted, rests, holds 0.00005
bid bakery 1 Wh @ 0.050000             | #2 accepted, rests, holds 0.00005
bid bakery 1 Wh @ 0.050000             | refused ORDERS_MAX
cancel bakery #1                       | #1 canceled 1 Wh REQUESTED, off 1 Wh, releases 0.00005
bid bakery 1 Wh @ 0.050000             | #3 accepted, rests, holds 0.00005
bid mill 1 Wh @ 0.040000               | #4 accepted, rests, holds 0.00004
bid mill 1 Wh @ 0.030000               | #5 accepted, rests, holds 0.00003
bid mill 1 Wh @ 0.020000               | refused LEVELS_MAX
bid mill 1 Wh @ 0.030000               | #6 accepted, rests, holds 0.00003
amend mill #4 1 Wh @ 0.010000          | #4 amended to 1 Wh @ 0.010000, off 1 Wh @ 0.040000, releases 0.00003; #4 rests 1 Wh
query mill                             | limits, available 99.99993, order hold 0.00007, orders 3 of 10000, levels 2 of 2, rate 995 of 1000
ask solar 1 Wh @ 0.090000              | #7 accepted, rests
ask solar 1 Wh @ 0.090000              | #8 accepted, rests
amend solar #7 1 Wh @ 0.080000         | #7 amended to 1 Wh @ 0.080000, off 1 Wh @ 0.090000; #7 rests 1 Wh
ask solar 1 Wh @ 0.090000              | refused RATE_EXCEEDED
cancel solar #7                        | #7 canceled 1 Wh REQUESTED, off 1 Wh
# Two a second: one more after half of one.
08:00:00.499 ask solar 1 Wh @ 0.090000 | refused RATE_EXCEEDED
08:00:00.500 ask solar 1 Wh @ 0.090000 | #9 accepted, rests
ask solar 1 Wh @ 0.090000              | refused RATE_EXCEEDED
08:00:09 query solar                   | limits, available 100, orders 2 of 10000, levels 1 of 1000, rate 3 of 3
