# A member's cancel shrinks the tranche where it stands, and a new count begins over what is open.

enrol anna berta carla solar
meter anna berta carla solar import 100000 W export 100000 W
deposit anna berta carla solar 100.00
group street every 60 s
join street anna berta carla
open 12:00/15m

bid anna  4 Wh @ 0.080000 group street           | #1 accepted, holds 0.00032
bid berta 5 Wh @ 0.080000 group street           | #2 accepted, holds 0.0004
bid carla 6 Wh @ 0.080000 group street           | #3 accepted, holds 0.00048
08:01 clock                                      | T1 street bid 15 Wh @ 0.080000 of 3, rests
bid solar 9 Wh @ 0.080000                        | #4 accepted, rests, holds 0.00072
ask solar 7 Wh @ 0.090000                        | #5 accepted, rests
cancel berta #2                                  | #2 canceled 5 Wh REQUESTED, off 5 Wh, releases 0.0004
# 4 and 6 are left: 5 Wh are shared 2 to 3, and the tranche is still before #4, which came later.
cancel solar #4                                  | #4 canceled 9 Wh REQUESTED, off 9 Wh, releases 0.00072
ask solar 5 Wh @ 0.080000                        | #6 accepted; trade 5 Wh @ 0.080000 ask #6 takes bid T1
                                                 | #1 fills 2 Wh, open 2 Wh, contracts 0.00016
                                                 | #3 fills 3 Wh, open 3 Wh, contracts 0.00024
                                                 | #6 fills 5 Wh
cancel anna #1                                   | #1 canceled 2 Wh REQUESTED, off 2 Wh, releases 0.00016
cancel carla #3                                  | #3 canceled 3 Wh REQUESTED, off 3 Wh, releases 0.00024
ask solar 5 Wh @ 0.080000                        | #7 accepted, rests
