# At the gate every order of the slot is dead at once, and then swept out while the other slots go on; a
# stamp before it still trades.

enrol solar bakery
meter solar bakery import 100000 W export 100000 W
deposit solar bakery 100.00
open 12:00/15m
open 12:15/15m gate 12:10

bid bakery 100 Wh @ 0.050000 in 12:00  | #1 accepted, rests, holds 0.005
bid bakery 100 Wh @ 0.050000 in 12:15  | #2 accepted, rests, holds 0.005
11:54:59.999 ask solar 40 Wh @ 0.050000 in 12:00
                                       | #3 accepted; trade 40 Wh @ 0.050000 ask #3 takes bid #1
                                       | #1 fills 40 Wh, open 60 Wh, contracts 0.002; #3 fills 40 Wh
11:55 ask solar 40 Wh @ 0.050000 in 12:00
                                       | slot 12:00 closed, traded 40 Wh; refused SLOT_CLOSED
                                       | #1 canceled 60 Wh GATE, off 60 Wh, releases 0.003
                                       | slot 12:00 swept
ask solar 40 Wh @ 0.050000 in 12:15    | #4 accepted; trade 40 Wh @ 0.050000 ask #4 takes bid #2
                                       | #2 fills 40 Wh, open 60 Wh, contracts 0.002; #4 fills 40 Wh
cancel bakery #1                       | refused ORDER_UNKNOWN
