# Who may send through a group, and what: not a stranger, not an immediate order.

enrol anna berta carla solar
meter anna berta carla solar import 100000 W export 100000 W
deposit anna berta carla solar 100.00
group street every 60 s
join street anna berta carla
open 12:00/15m

bid anna  4 Wh @ 0.080000 group 9                | refused GROUP_UNKNOWN
bid solar 4 Wh @ 0.080000 group street           | refused GROUP_NOT_MEMBER
bid anna  4 Wh @ 0.080000 ioc group street       | refused GROUP_KIND
bid anna  4 Wh @ 0.080000 fok group street       | refused GROUP_KIND
bid anna  4 Wh market group street               | refused GROUP_KIND
join street anna                                 | refused GROUP_MEMBER_ALREADY
join 9 anna                                      | refused GROUP_UNKNOWN
leave street anna                                | anna leaves street
leave street anna                                | refused GROUP_NOT_MEMBER
bid anna  4 Wh @ 0.080000 group street           | refused GROUP_NOT_MEMBER
