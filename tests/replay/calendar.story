# The next local day opens as a whole at the local hour; what is left of the present one is open from the start.

enrol solar
meter solar import 100000 W export 100000 W
deposit solar 1.00
zone 08:00 3600

# At 09:00 local, slots of four local hours: 12:00, 16:00 and 20:00 are still to come.
calendar 4h open 15:00 lead 300              | done
                                             | slot 11:00 open; slot 15:00 open; slot 19:00 open
13:59:59 bid solar 1 Wh @ 0.010000 in 23:00  | slot 11:00 closed; refused SLOT_UNKNOWN
                                             | slot 11:00 swept
# 15:00 local is 14:00 UTC.
14:00 clock                                  | slot 23:00 open; slot 27:00 open; slot 31:00 open
                                             | slot 35:00 open; slot 39:00 open; slot 43:00 open
bid solar 1 Wh @ 0.010000 in 43:00           | #1 accepted, rests, holds 0.00001
bid solar 1 Wh @ 0.010000 in 47:00           | refused SLOT_UNKNOWN
