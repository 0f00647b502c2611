# A pool waits for the minute, then enters the book as one order; a fill is shared to within 1 Wh of pro rata.

enrol anna berta carla solar
meter anna berta carla solar import 100000 W export 100000 W
deposit anna berta carla solar 100.00
group street every 60 s
join street anna berta carla
open 12:00/15m

08:00:10 bid anna  4 Wh @ 0.080000 group street  | #1 accepted, holds 0.00032
08:00:20 bid berta 5 Wh @ 0.080000 group street  | #2 accepted, holds 0.0004
08:00:30 bid carla 6 Wh @ 0.080000 group street  | #3 accepted, holds 0.00048
# What waits in the pool is not in the book.
08:00:40 ask solar 3 Wh @ 0.080000 ioc           | #4 accepted; #4 canceled 3 Wh IMMEDIATE
08:01:00 clock                                   | T1 street bid 15 Wh @ 0.080000 of 3, rests
# 7 of 15: shares of 1.87, 2.33 and 2.80.
08:01:10 ask solar 7 Wh @ 0.050000               | #5 accepted; trade 7 Wh @ 0.080000 ask #5 takes bid T1
                                                 | #1 fills 2 Wh, open 2 Wh, contracts 0.00016
                                                 | #2 fills 2 Wh, open 3 Wh, contracts 0.00016
                                                 | #3 fills 3 Wh, open 3 Wh, contracts 0.00024
                                                 | #5 fills 7 Wh
# 10 of 15: shares of 2.67, 3.33 and 4.
ask solar 3 Wh @ 0.050000                        | #6 accepted; trade 3 Wh @ 0.080000 ask #6 takes bid T1
                                                 | #1 fills 1 Wh, open 1 Wh, contracts 0.00008
                                                 | #2 fills 1 Wh, open 2 Wh, contracts 0.00008
                                                 | #3 fills 1 Wh, open 2 Wh, contracts 0.00008
                                                 | #6 fills 3 Wh
ask solar 5 Wh @ 0.050000                        | #7 accepted; trade 5 Wh @ 0.080000 ask #7 takes bid T1
                                                 | #1 fills 1 Wh, contracts 0.00008
                                                 | #2 fills 2 Wh, contracts 0.00016
                                                 | #3 fills 2 Wh, contracts 0.00016
                                                 | #7 fills 5 Wh
