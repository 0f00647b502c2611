# A store sells what is in it above its reserve: resting and sold asks leave, only contracted purchases arrive.

enrol solar bakery
meter solar bakery import 100000 W export 100000 W
deposit solar bakery 100.00
open 12:00/15m
open 12:15/15m
store solar capacity 10000 reserve 1000 level 5000 from 12:00

ask solar 4001 Wh @ 0.050000 in 12:00   | refused STORE_EMPTY
ask solar 3000 Wh @ 0.050000 in 12:15   | #1 accepted, rests
# What is sold at noon is missing a quarter of an hour later.
ask solar 1001 Wh @ 0.050000 in 12:00   | refused STORE_EMPTY
ask solar 1000 Wh @ 0.050000 in 12:00   | #2 accepted, rests
ask solar    1 Wh @ 0.050000 in 12:15   | refused STORE_EMPTY
# A bid that rests brings nothing; bought, it does.
bid solar  500 Wh @ 0.030000 in 12:00   | #3 accepted, rests, holds 0.015
ask solar    1 Wh @ 0.050000 in 12:15   | refused STORE_EMPTY
ask bakery 500 Wh @ 0.030000 in 12:00   | #4 accepted; trade 500 Wh @ 0.030000 ask #4 takes bid #3
                                        | #3 fills 500 Wh, contracts 0.015; #4 fills 500 Wh
ask solar  501 Wh @ 0.050000 in 12:15   | refused STORE_EMPTY
ask solar  500 Wh @ 0.050000 in 12:15   | #5 accepted, rests
cancel solar #1                         | #1 canceled 3000 Wh REQUESTED, off 3000 Wh
ask solar 3000 Wh @ 0.050000 in 12:15   | #6 accepted, rests
