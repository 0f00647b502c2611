# Only the operator enrols, registers, and gives money; certificates name a participant once.

enrol solar bakery
meter solar import 100000 W export 100000 W

enrol mallory by bakery                 | refused ROLE_NOT_ALLOWED
deposit bakery 5.00 by bakery           | refused ROLE_NOT_ALLOWED
deposit 9 5.00                          | refused PARTICIPANT_UNKNOWN
deposit bakery 5.00                     | bakery, deposits 5
deposit bakery 0                        | refused VALUE_OUT_OF_RANGE
meter 9 import 1 W export 1 W           | refused PARTICIPANT_UNKNOWN
suspend 9                               | refused PARTICIPANT_UNKNOWN
credential bakery 00ff                  | bakery credential added
credential solar 00ff                   | refused CREDENTIAL_EXISTS
credential bakery 01ff                  | bakery credential added
revoke 00ff                             | bakery credential revoked
revoke 02ff                             | refused CREDENTIAL_UNKNOWN
store 9 capacity 10 level 5             | refused METER_UNKNOWN
store solar capacity 10 reserve 6 level 5 | refused VALUE_OUT_OF_RANGE
store solar capacity 10 reserve 5 level 11 | refused VALUE_OUT_OF_RANGE
query bakery                            | limits, available 5, orders 0 of 10000, levels 0 of 1000, rate 1000 of 1000
