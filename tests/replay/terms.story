# Tick, range, lot, zero, too much, side and kind: each has its own refusal, and nothing changes.

enrol solar bakery
meter solar bakery import 100000 W export 100000 W
deposit solar bakery 100.00
market range -1.000000 1.000000 collar 2.000000 lot 100
open 12:00/15m

bid bakery 100 Wh @ 0.050005         | refused PRICE_OFF_TICK
bid bakery 100 Wh @ 1.000010         | refused PRICE_OUT_OF_RANGE
ask solar  100 Wh @ -1.000010        | refused PRICE_OUT_OF_RANGE
bid bakery 0 Wh @ 0.050000           | refused QUANTITY_ZERO
bid bakery -100 Wh @ 0.050000        | refused QUANTITY_ZERO
bid bakery 150 Wh @ 0.050000         | refused QUANTITY_OFF_LOT
bid bakery 2147483700 Wh @ 0.050000  | refused QUANTITY_TOO_LARGE
bid bakery 90000000000000000 Wh @ 0.050000 | refused QUANTITY_TOO_LARGE
bid bakery 100 Wh @ 0.050000 kind 9  | refused KIND_UNKNOWN
bid bakery 100 Wh @ 0.050000 side 2  | refused KIND_UNKNOWN
query bakery                         | limits, available 100, orders 0 of 10000, levels 0 of 1000, rate 991 of 1000
