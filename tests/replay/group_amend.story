# A member who wants less stays in the tranche; one who wants more leaves it and waits in the pool again.

enrol anna berta carla solar
meter anna berta carla solar import 100000 W export 100000 W
deposit anna berta carla solar 100.00
group street every 60 s
join street anna berta carla
open 12:00/15m

bid anna  4 Wh @ 0.080000 group street           | #1 accepted, holds 0.00032
bid berta 6 Wh @ 0.080000 group street           | #2 accepted, holds 0.00048
08:01 clock                                      | T1 street bid 10 Wh @ 0.080000 of 2, rests
amend berta #2 2 Wh @ 0.080000                   | #2 amended to 2 Wh @ 0.080000, keeps priority, off 4 Wh @ 0.080000, releases 0.00032
# 3 Wh over 4 and 2: 2 and 1.
ask solar 3 Wh @ 0.080000                        | #3 accepted; trade 3 Wh @ 0.080000 ask #3 takes bid T1
                                                 | #1 fills 2 Wh, open 2 Wh, contracts 0.00016
                                                 | #2 fills 1 Wh, open 1 Wh, contracts 0.00008
                                                 | #3 fills 3 Wh
amend anna #1 10 Wh @ 0.080000                   | #1 amended to 10 Wh @ 0.080000, open 8 Wh, off 2 Wh @ 0.080000, holds more 0.00048
ask solar 3 Wh @ 0.080000                        | #4 accepted; trade 1 Wh @ 0.080000 ask #4 takes bid T1
                                                 | #2 fills 1 Wh, contracts 0.00008; #4 fills 1 Wh, open 2 Wh
                                                 | #4 rests 2 Wh
08:02 clock                                      | T2 street bid 8 Wh @ 0.080000 of 1
                                                 | trade 2 Wh @ 0.080000 bid T2 takes ask #4
                                                 | #4 fills 2 Wh; #1 fills 2 Wh, open 6 Wh, contracts 0.00016
                                                 | T2 rests 6 Wh
# In the pool, less or more is only a word.
bid carla 6 Wh @ 0.070000 group street           | #5 accepted, holds 0.00042
amend carla #5 4 Wh @ 0.070000                   | #5 amended to 4 Wh @ 0.070000, keeps priority, releases 0.00014
cancel carla #5                                  | #5 canceled 4 Wh REQUESTED, releases 0.00028
08:03 clock                                      |
