# The local day on which summer time begins has 23 hours, and that many slots of one.

enrol solar
meter solar import 100000 W export 100000 W
deposit solar 1.00
zone 08:00 3600
zone 25:00 7200

# The next local day is from 23:00 UTC to 46:00 UTC: local midnight has moved.
calendar 1h open 15:00 lead 300
13:59 clock
14:00 clock   | slot 23:00 open; slot 24:00 open; slot 25:00 open; slot 26:00 open; slot 27:00 open
              | slot 28:00 open; slot 29:00 open; slot 30:00 open; slot 31:00 open; slot 32:00 open
              | slot 33:00 open; slot 34:00 open; slot 35:00 open; slot 36:00 open; slot 37:00 open
              | slot 38:00 open; slot 39:00 open; slot 40:00 open; slot 41:00 open; slot 42:00 open
              | slot 43:00 open; slot 44:00 open; slot 45:00 open
bid solar 1 Wh @ 0.010000 in 45:00  | #1 accepted, rests, holds 0.00001
bid solar 1 Wh @ 0.010000 in 46:00  | refused SLOT_UNKNOWN
