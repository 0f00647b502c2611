# An order that reaches beyond the collar is refused; one that keeps back from it is not.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
market collar 0.050000
open 12:00/15m reference 0.050000

bid bakery 100 Wh @ 0.100010   | refused PRICE_OUTSIDE_COLLAR
bid bakery 100 Wh @ 0.100000   | #1 accepted, rests, holds 0.01
ask solar  100 Wh @ -0.000010  | refused PRICE_OUTSIDE_COLLAR
ask solar  100 Wh @ 0.150000   | #2 accepted, rests
