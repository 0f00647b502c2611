# The kill switch takes every order off and lets no new one in until the operator resumes.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 300 Wh @ 0.050000   | #1 accepted, rests, holds 0.015
suspend bakery                 | bakery suspended
                               | #1 canceled 300 Wh KILL, off 300 Wh, releases 0.015; bakery mass cancel 1
bid bakery 100 Wh @ 0.050000   | refused PARTICIPANT_SUSPENDED
cancel bakery #1               | refused ORDER_UNKNOWN
ask solar  100 Wh @ 0.050000   | #2 accepted, rests
resume bakery                  | bakery resumed
bid bakery 100 Wh @ 0.050000 ioc | #3 accepted, holds 0.005
                               | trade 100 Wh @ 0.050000 bid #3 takes ask #2
                               | #2 fills 100 Wh; #3 fills 100 Wh, contracts 0.005
suspend bakery by solar        | refused ROLE_NOT_ALLOWED
