# What still waits in a pool at the gate, or is left of a tranche, ends with the slot.

enrol anna berta carla solar
meter anna berta carla solar import 100000 W export 100000 W
deposit anna berta carla solar 100.00
group street every 60 s
join street anna berta carla
open 12:00/15m

bid anna  4 Wh @ 0.080000 group street           | #1 accepted, holds 0.00032
08:01 clock                                      | T1 street bid 4 Wh @ 0.080000 of 1, rests
11:54:30 bid berta 5 Wh @ 0.070000 group street  | #2 accepted, holds 0.00035
# A pool that would be due at the gate or later enters the book a second before: the last minute is not lost.
11:54:59 clock                                   | T2 street bid 5 Wh @ 0.070000 of 1, rests
11:55 clock                                      | slot 12:00 closed
                                                 | #1 canceled 4 Wh GATE, off 4 Wh, releases 0.00032
                                                 | #2 canceled 5 Wh GATE, off 5 Wh, releases 0.00035
                                                 | slot 12:00 swept
open 12:15/15m gate 12:10:30
12:10:10 bid berta 5 Wh @ 0.070000 group street  | #3 accepted, holds 0.00035
# When nobody was there to stamp anything before the gate, it is too late: nothing trades after a gate.
12:11 clock                                      | slot 12:15 closed
                                                 | #3 canceled 5 Wh GATE, releases 0.00035
                                                 | slot 12:15 swept
