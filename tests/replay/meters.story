# The meter is known, the sender's, and where the sender believes it to be.

enrol solar bakery mill
meter solar bakery mill import 100000 W export 100000 W
deposit solar bakery mill 100.00
open 12:00/15m

bid bakery 100 Wh @ 0.050000 meter 99     | refused METER_UNKNOWN
bid bakery 100 Wh @ 0.050000 meter mill   | refused METER_NOT_YOURS
bid bakery 100 Wh @ 0.050000 at 77        | refused METER_ELSEWHERE
bid 9 100 Wh @ 0.050000 meter bakery      | refused PARTICIPANT_UNKNOWN
bid bakery 100 Wh @ 0.050000 meter bakery | #1 accepted, rests, holds 0.005
