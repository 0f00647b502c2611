# An order good till a time ends there, by itself; the time must lie after now and not after the gate.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 100 Wh @ 0.050000 till 09:00  | #1 accepted, rests, holds 0.005
bid bakery 100 Wh @ 0.050000 till 08:00  | refused EXPIRY_PAST
bid bakery 100 Wh @ 0.050000 till 11:56  | refused EXPIRY_PAST
bid bakery 100 Wh @ 0.040000 till 11:54  | #2 accepted, rests, holds 0.004
08:59:59 clock                           |
09:00 ask solar 50 Wh @ 0.050000         | #1 canceled 100 Wh EXPIRED, off 100 Wh, releases 0.005; #3 accepted, rests
12:00 clock                              | #2 canceled 100 Wh EXPIRED, off 100 Wh, releases 0.004
                                         | slot 12:00 closed; #3 canceled 50 Wh GATE, off 50 Wh; slot 12:00 swept
