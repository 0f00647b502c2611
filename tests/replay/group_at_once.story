# A group that releases at once is a label: each order is a tranche of one.

enrol anna solar
meter anna solar import 100000 W export 100000 W
deposit anna solar 100.00
group street at once
join street anna
open 12:00/15m

bid anna  4 Wh @ 0.080000 group street           | #1 accepted, rests, holds 0.00032
ask solar 4 Wh @ 0.080000                        | #2 accepted; trade 4 Wh @ 0.080000 ask #2 takes bid #1
                                                 | #1 fills 4 Wh, contracts 0.00032; #2 fills 4 Wh
