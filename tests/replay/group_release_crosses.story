# A tranche that meets the book at its release trades as the taker, at the makers' prices; no member above its limit.

enrol anna berta carla solar
meter anna berta carla solar import 100000 W export 100000 W
deposit anna berta carla solar 100.00
group street every 60 s
join street anna berta carla
open 12:00/15m

ask solar 7 Wh @ 0.050000                        | #1 accepted, rests
bid anna  4 Wh @ 0.080000 group street           | #2 accepted, holds 0.00032
bid berta 6 Wh @ 0.080000 group street           | #3 accepted, holds 0.00048
# Another price is another tranche.
bid carla 6 Wh @ 0.040000 group street           | #4 accepted, holds 0.00024
08:01 clock                                      | T1 street bid 10 Wh @ 0.080000 of 2
                                                 | trade 7 Wh @ 0.050000 bid T1 takes ask #1
                                                 | #1 fills 7 Wh
                                                 | #2 fills 3 Wh, open 1 Wh, contracts 0.00015, releases 0.00009
                                                 | #3 fills 4 Wh, open 2 Wh, contracts 0.0002, releases 0.00012
                                                 | T1 rests 3 Wh
                                                 | T2 street bid 6 Wh @ 0.040000 of 1, rests
