# An order needs a slot that is open; a slot opens once, in time, and in order.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 100 Wh @ 0.050000 in 12:15   | refused SLOT_UNKNOWN
bid bakery 100 Wh @ 0.050000 in 12:01   | refused SLOT_UNKNOWN
open 12:00/15m                          | refused SLOT_EXISTS
open 12:30/15m gate 12:31               | refused SLOT_TIMES_WRONG
open 12:30/15m gate 07:59               | refused SLOT_TIMES_WRONG
open 12:30/0s                           | refused SLOT_TIMES_WRONG
bid bakery 100 Wh @ 0.050000 in 12:00   | #1 accepted, rests, holds 0.005
11:55 bid bakery 100 Wh @ 0.050000 in 12:00
                                        | slot 12:00 closed; refused SLOT_CLOSED
                                        | #1 canceled 100 Wh GATE, off 100 Wh, releases 0.005
                                        | slot 12:00 swept
