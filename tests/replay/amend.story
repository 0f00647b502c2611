# Less at the same price keeps priority; more, or another price, goes to the end and meets the book again.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 300 Wh @ 0.050000           | #1 accepted, rests, holds 0.015
bid mill   300 Wh @ 0.050000           | #2 accepted, rests, holds 0.015
amend bakery #1 200 Wh @ 0.050000      | #1 amended to 200 Wh @ 0.050000, keeps priority, off 100 Wh @ 0.050000, releases 0.005
ask solar  100 Wh @ 0.050000           | #3 accepted
                                       | trade 100 Wh @ 0.050000 ask #3 takes bid #1
                                       | #1 fills 100 Wh, open 100 Wh, contracts 0.005; #3 fills 100 Wh
amend bakery #1 400 Wh @ 0.050000      | #1 amended to 400 Wh @ 0.050000, open 300 Wh, off 100 Wh @ 0.050000, holds more 0.01
                                       | #1 rests 300 Wh
ask solar  100 Wh @ 0.050000           | #4 accepted
                                       | trade 100 Wh @ 0.050000 ask #4 takes bid #2
                                       | #2 fills 100 Wh, open 200 Wh, contracts 0.005; #4 fills 100 Wh
ask solar  100 Wh @ 0.060000           | #5 accepted, rests
amend bakery #1 400 Wh @ 0.060000      | #1 amended to 400 Wh @ 0.060000, open 300 Wh, off 300 Wh @ 0.050000, holds more 0.003
                                       | trade 100 Wh @ 0.060000 bid #1 takes ask #5
                                       | #5 fills 100 Wh; #1 fills 100 Wh, open 200 Wh, contracts 0.006
                                       | #1 rests 200 Wh
amend bakery #1 400 Wh @ 0.060000      | refused AMEND_NOTHING
amend bakery #1 200 Wh @ 0.060000      | refused AMEND_BELOW_FILLED
amend bakery #1 400 Wh @ 0.060003      | refused PRICE_OFF_TICK
amend mill   #1 300 Wh @ 0.060000      | refused ORDER_NOT_YOURS
amend bakery #9 300 Wh @ 0.060000      | refused ORDER_UNKNOWN
# By the client_seq of the order: bakery's first command.
amend bakery number 1 300 Wh @ 0.060000 | #1 amended to 300 Wh @ 0.060000, open 100 Wh, keeps priority, off 100 Wh @ 0.060000, releases 0.006
