# Five small exports are posted as one ask; two groups meet as tranches, each sharing its own side.

enrol anna berta carla doris eva
meter anna berta carla doris eva import 100000 W export 100000 W
deposit anna berta carla doris eva 100.00
group roofs every 60 s
group flats every 120 s
join roofs anna berta carla
join flats doris eva
open 12:00/15m

ask anna  30 Wh @ 0.050000 group roofs           | #1 accepted
ask berta 30 Wh @ 0.050000 group roofs           | #2 accepted
ask carla 40 Wh @ 0.050000 group roofs           | #3 accepted
bid doris 10 Wh @ 0.060000 group flats           | #4 accepted, holds 0.0006
bid eva   15 Wh @ 0.060000 group flats           | #5 accepted, holds 0.0009
08:01 clock                                      | T1 roofs ask 100 Wh @ 0.050000 of 3, rests
# 25 of 100: 7.5, 7.5 and 10; the first of the two gets the odd one.
08:02 clock                                      | T2 flats bid 25 Wh @ 0.060000 of 2
                                                 | trade 25 Wh @ 0.050000 bid T2 takes ask T1
                                                 | #1 fills 8 Wh, open 22 Wh; #2 fills 7 Wh, open 23 Wh
                                                 | #3 fills 10 Wh, open 30 Wh
                                                 | #4 fills 10 Wh, contracts 0.0005, releases 0.0001
                                                 | #5 fills 15 Wh, contracts 0.00075, releases 0.00015
