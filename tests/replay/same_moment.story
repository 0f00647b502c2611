# At the gate: the pool had its last chance a second before; then the gate, and who wanted to end there has expired.

enrol anna berta solar
meter anna berta solar import 100000 W export 100000 W
deposit anna berta solar 100.00
group street every 60 s
join street anna berta
open 12:00/15m

ask solar 3 Wh @ 0.050000 till 11:55             | #1 accepted, rests
bid berta 1 Wh @ 0.010000 till 11:55             | #2 accepted, rests, holds 0.00001
11:54:10 bid anna 2 Wh @ 0.080000 group street   | #3 accepted, holds 0.00016
11:54:59 clock                                   | T1 street bid 2 Wh @ 0.080000 of 1
                                                 | trade 2 Wh @ 0.050000 bid T1 takes ask #1
                                                 | #1 fills 2 Wh, open 1 Wh
                                                 | #3 fills 2 Wh, contracts 0.0001, releases 0.00006
11:55 clock                                      | slot 12:00 closed, traded 2 Wh
                                                 | #1 canceled 1 Wh EXPIRED, off 1 Wh
                                                 | #2 canceled 1 Wh EXPIRED, off 1 Wh, releases 0.00001
                                                 | slot 12:00 swept
