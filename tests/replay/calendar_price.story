# A slot that opens by itself begins at a reference of zero, or as near to it as the price range allows.

enrol solar
meter solar import 100000 W export 100000 W
deposit solar 1.00
market range 0.010000 0.090000 collar 0.020000
zone 08:00 0
calendar 4h open 15:00 lead 300    | done
                                   | slot 12:00 open; slot 16:00 open; slot 20:00 open
# The collar reaches 0.02 beyond 0.01, downwards it is the range that ends.
bid solar 1 Wh @ 0.031000 in 12:00 | refused PRICE_OUTSIDE_COLLAR
ask solar 1 Wh @ 0.031000 in 12:00 | #1 accepted, rests
