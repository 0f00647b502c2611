# What fell due before a command happens before it, however much of it there is: an order that expired after
# another slot's gate, and before the command, is not met by the command.

enrol solar bakery
meter solar bakery import 100000 W export 100000 W
deposit solar bakery 100.00
open 12:00/15m
open 13:00/15m

bid bakery 100 Wh @ 0.050000 in 12:00                  | #1 accepted, rests, holds 0.005
bid bakery 100 Wh @ 0.050000 in 13:00 till 11:55:05    | #2 accepted, rests, holds 0.005
11:55:10 ask solar 100 Wh @ 0.050000 in 13:00          | slot 12:00 closed
                                                       | #2 canceled 100 Wh EXPIRED, off 100 Wh, releases 0.005
                                                       | #3 accepted, rests
                                                       | #1 canceled 100 Wh GATE, off 100 Wh, releases 0.005
                                                       | slot 12:00 swept
