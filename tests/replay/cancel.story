# A cancel gives the hold back; it names the order by id or by client_seq, and only its owner may.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 300 Wh @ 0.050000   | #1 accepted, rests, holds 0.015
bid bakery 100 Wh @ 0.040000   | #2 accepted, rests, holds 0.004
cancel mill #1                 | refused ORDER_NOT_YOURS
cancel bakery #1               | #1 canceled 300 Wh REQUESTED, off 300 Wh, releases 0.015
cancel bakery #1               | refused ORDER_UNKNOWN
cancel bakery number 2         | #2 canceled 100 Wh REQUESTED, off 100 Wh, releases 0.004
cancel bakery number 2         | refused ORDER_UNKNOWN
