# The last 64 results are kept: what is before them is too old to be answered.

enrol bakery
meter bakery import 100000 W export 100000 W
deposit bakery 100.00
open 12:00/15m

bid bakery 1 Wh @ 0.050000 number 1      | #1 accepted, rests, holds 0.00005
cancel bakery #99 number 2                | refused ORDER_UNKNOWN
cancel bakery #99 number 3                | refused ORDER_UNKNOWN
cancel bakery #99 number 4                | refused ORDER_UNKNOWN
cancel bakery #99 number 5                | refused ORDER_UNKNOWN
cancel bakery #99 number 6                | refused ORDER_UNKNOWN
cancel bakery #99 number 7                | refused ORDER_UNKNOWN
cancel bakery #99 number 8                | refused ORDER_UNKNOWN
cancel bakery #99 number 9                | refused ORDER_UNKNOWN
cancel bakery #99 number 10                | refused ORDER_UNKNOWN
cancel bakery #99 number 11                | refused ORDER_UNKNOWN
cancel bakery #99 number 12                | refused ORDER_UNKNOWN
cancel bakery #99 number 13                | refused ORDER_UNKNOWN
cancel bakery #99 number 14                | refused ORDER_UNKNOWN
cancel bakery #99 number 15                | refused ORDER_UNKNOWN
cancel bakery #99 number 16                | refused ORDER_UNKNOWN
cancel bakery #99 number 17                | refused ORDER_UNKNOWN
cancel bakery #99 number 18                | refused ORDER_UNKNOWN
cancel bakery #99 number 19                | refused ORDER_UNKNOWN
cancel bakery #99 number 20                | refused ORDER_UNKNOWN
cancel bakery #99 number 21                | refused ORDER_UNKNOWN
cancel bakery #99 number 22                | refused ORDER_UNKNOWN
cancel bakery #99 number 23                | refused ORDER_UNKNOWN
cancel bakery #99 number 24                | refused ORDER_UNKNOWN
cancel bakery #99 number 25                | refused ORDER_UNKNOWN
cancel bakery #99 number 26                | refused ORDER_UNKNOWN
cancel bakery #99 number 27                | refused ORDER_UNKNOWN
cancel bakery #99 number 28                | refused ORDER_UNKNOWN
cancel bakery #99 number 29                | refused ORDER_UNKNOWN
cancel bakery #99 number 30                | refused ORDER_UNKNOWN
cancel bakery #99 number 31                | refused ORDER_UNKNOWN
cancel bakery #99 number 32                | refused ORDER_UNKNOWN
cancel bakery #99 number 33                | refused ORDER_UNKNOWN
cancel bakery #99 number 34                | refused ORDER_UNKNOWN
cancel bakery #99 number 35                | refused ORDER_UNKNOWN
cancel bakery #99 number 36                | refused ORDER_UNKNOWN
cancel bakery #99 number 37                | refused ORDER_UNKNOWN
cancel bakery #99 number 38                | refused ORDER_UNKNOWN
cancel bakery #99 number 39                | refused ORDER_UNKNOWN
cancel bakery #99 number 40                | refused ORDER_UNKNOWN
cancel bakery #99 number 41                | refused ORDER_UNKNOWN
cancel bakery #99 number 42                | refused ORDER_UNKNOWN
cancel bakery #99 number 43                | refused ORDER_UNKNOWN
cancel bakery #99 number 44                | refused ORDER_UNKNOWN
cancel bakery #99 number 45                | refused ORDER_UNKNOWN
cancel bakery #99 number 46                | refused ORDER_UNKNOWN
cancel bakery #99 number 47                | refused ORDER_UNKNOWN
cancel bakery #99 number 48                | refused ORDER_UNKNOWN
cancel bakery #99 number 49                | refused ORDER_UNKNOWN
cancel bakery #99 number 50                | refused ORDER_UNKNOWN
cancel bakery #99 number 51                | refused ORDER_UNKNOWN
cancel bakery #99 number 52                | refused ORDER_UNKNOWN
cancel bakery #99 number 53                | refused ORDER_UNKNOWN
cancel bakery #99 number 54                | refused ORDER_UNKNOWN
cancel bakery #99 number 55                | refused ORDER_UNKNOWN
cancel bakery #99 number 56                | refused ORDER_UNKNOWN
cancel bakery #99 number 57                | refused ORDER_UNKNOWN
cancel bakery #99 number 58                | refused ORDER_UNKNOWN
cancel bakery #99 number 59                | refused ORDER_UNKNOWN
cancel bakery #99 number 60                | refused ORDER_UNKNOWN
cancel bakery #99 number 61                | refused ORDER_UNKNOWN
cancel bakery #99 number 62                | refused ORDER_UNKNOWN
cancel bakery #99 number 63                | refused ORDER_UNKNOWN
cancel bakery #99 number 64                | refused ORDER_UNKNOWN
repeat bakery number 1                   | repeated #1
cancel bakery #1 number 65               | #1 canceled 1 Wh REQUESTED, off 1 Wh, releases 0.00005
repeat bakery number 1                   | refused SEQ_TOO_OLD
repeat bakery number 2                   | repeated ORDER_UNKNOWN
repeat bakery number 65                  | repeated #1
