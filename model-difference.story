08:00:00.000 market range -0.002000 0.002000 collar 0.000300 margin 0.000100 fee 0.000020 lot 1 self-match cancel
08:00:00.000 calendar off
08:00:00.000 limits all orders 10000 levels 1000 rate 1000 burst 1000
08:00:00.000 enrol p1
08:00:00.000 deposit p1 0.000300000
08:00:00.000 enrol p2
08:00:00.000 deposit p2 0.000300000
08:00:00.000 enrol p3
08:00:00.000 deposit p3 1000.000000000
08:00:00.000 enrol p4
08:00:00.000 deposit p4 1000.000000000
08:00:00.000 enrol p5
08:00:00.000 deposit p5 1000.000000000
08:00:00.000 enrol p6
08:00:00.000 deposit p6 1000.000000000
08:00:00.000 enrol p7
08:00:00.000 deposit p7 1000.000000000
08:00:00.000 enrol p8
08:00:00.000 deposit p8 1000.000000000
08:00:00.000 enrol p9
08:00:00.000 deposit p9 1000.000000000
08:00:00.000 enrol auditor p10
08:00:00.000 deposit p10 1000.000000000
08:00:00.000 meter p1:m1 import 4000000 W export 8000 W at 101
08:00:00.000 meter p2:m2 import 4000000 W export 4000000 W at 102
08:00:00.000 meter p3:m3 import 4000000 W export 4000000 W at 103
08:00:00.000 meter p4:m4 import 8000 W export 4000000 W at 104
08:00:00.000 meter p5:m5 import 4000000 W export 8000 W at 105
08:00:00.000 meter p6:m6 import 4000000 W export 4000000 W at 106
08:00:00.000 meter p7:m7 import 4000000 W export 4000000 W at 107
08:00:00.000 meter p8:m8 import 8000 W export 4000000 W at 108
08:00:00.000 meter p9:m9 import 4000000 W export 8000 W at 109
08:00:00.000 meter p10:m10 import 4000000 W export 4000000 W at 110
08:00:00.000 meter p1:m11 import 4000000 W export 4000000 W at 111
08:00:00.000 meter p2:m12 import 8000 W export 4000000 W at 112
08:00:00.000 meter p3:m13 import 4000000 W export 8000 W at 113
08:00:00.000 meter p4:m14 import 4000000 W export 4000000 W at 114
08:00:00.000 group g1 at once
08:00:00.000 group g2 every 20 s
08:00:00.000 group g3 every 30 s
08:00:00.000 group g4 every 40 s
08:00:00.000 join 1 p1
08:00:00.000 join 2 p1
08:00:00.000 join 3 p1
08:00:00.000 join 1 p2
08:00:00.000 join 2 p2
08:00:00.000 join 4 p2
08:00:00.000 join 1 p3
08:00:00.000 join 3 p3
08:00:00.000 join 4 p3
08:00:00.000 join 2 p4
08:00:00.000 join 3 p4
08:00:00.000 join 4 p4
08:00:00.000 join 1 p5
08:00:00.000 join 2 p5
08:00:00.000 join 3 p5
08:00:00.000 join 4 p5
08:00:00.000 join 1 p6
08:00:00.000 join 2 p6
08:00:00.000 join 3 p6
08:00:00.000 join 1 p7
08:00:00.000 join 2 p7
08:00:00.000 join 4 p7
08:00:00.000 join 1 p8
08:00:00.000 join 3 p8
08:00:00.000 join 4 p8
08:00:00.000 join 2 p9
08:00:00.000 join 3 p9
08:00:00.000 join 4 p9
08:00:00.000 limits p3 orders 4 levels 1000 rate 1000 burst 1000
08:00:00.000 limits p4 orders 10000 levels 3 rate 1000 burst 1000
08:00:00.000 limits p5 orders 10000 levels 1000 rate 1 burst 2
08:00:00.000 open 08:15:00/900s gate 08:10:05 reference 0.000000
08:00:00.000 open 08:30:00/900s gate 08:25:05 reference 0.000000
08:00:00.000 open 08:45:00/900s gate 08:40:05 reference 0.000000
08:00:01.964 open 09:00:00/900s gate 08:55:05 reference 0.000000
08:00:01.964 deposit p2 0.000015242
08:00:01.964 cancel p3 #1 number 1 stream 1
08:00:03.016 bid p1 23 Wh @ -0.000160 in 09:00:00 meter 11 at 111 number 1 stream 1
08:00:03.016 ask p7 1581 Wh market in 08:45:00 meter 7 at 107 number 1 stream 0
08:00:03.016 deposit p1 0.000049548
08:00:03.016 ask p1 8 Wh @ -0.002010 till 08:01:27 in 08:30:00 meter 1 at 101 number 2 stream 1
08:00:03.016 amend p1 #1 23 Wh @ -0.000160 number 1 stream 0
08:00:03.016 mass p5 number 1 stream 1
08:00:03.016 amend p1 #1 23 Wh @ -0.000157 number 2 stream 0
08:00:03.485 cancel p3 #1 number 1 stream 1
08:00:03.485 amend p1 #1 39 Wh @ -0.000160 number 3 stream 1
08:00:03.485 bid p9 15 Wh market in 09:00:00 meter 9 at 109 number 1 stream 0
08:00:03.485 amend p1 #1 39 Wh @ -0.000070 number 3 stream 0
08:00:05.506 bid p1 21 Wh market in 09:00:00 meter 11 at 111 number 4 stream 1
08:00:05.943 bid p6 57 Wh @ -0.000090 in 08:30:00 group 1 meter 6 at 106 number 1 stream 0
08:00:06.400 ask p3 39 Wh @ 0.000090 in 08:45:00 group 1 meter 3 at 103 number 1 stream 0
08:00:10.337 ask p6 19 Wh market in 08:45:00 meter 6 at 106 number 1 stream 1
08:00:10.452 ask p1 22 Wh @ -0.000070 in 09:00:00 meter 1 at 101 number 4 stream 0
08:00:10.452 ask p1 1 Wh @ -0.000040 in 08:45:00 group 5 meter 1 at 101 number 5 stream 1
08:00:10.452 bid p3 11 Wh @ -0.000080 in 08:45:00 group 4 meter 13 at 113 number 2 stream 1
08:00:10.452 ask p8 30 Wh @ 0.000030 fok in 09:00:00 meter 8 at 108 number 1 stream 1
08:00:10.452 ask p2 18 Wh @ 0.000010 till 08:06:07 in 08:45:00 meter 2 at 102 number 1 stream 1
08:00:10.921 clock
08:00:12.545 bid p7 35 Wh @ -0.000020 in 09:00:00 group 4 meter 7 at 107 number 2 stream 0
08:00:12.545 amend p3 #9 6 Wh @ -0.000080 number 2 stream 0
08:00:12.545 clock
08:00:12.545 clock
08:00:13.132 ask p3 39 Wh @ 0.000090 in 08:45:00 group 1 meter 3 at 103 number 1 stream 0
08:00:13.364 bid p7 31 Wh @ -0.000070 in 08:45:00 group 1 meter 7 at 107 number 1 stream 1
08:00:14.323 ask p3 1861 Wh @ 0.000090 fok in 08:45:00 meter 3 at 103 number 3 stream 0
08:00:14.323 amend p2 #11 0 Wh @ 0.000010 number 2 stream 1
08:00:14.323 ask p1 36 Wh @ 0.000160 in 08:30:00 meter 11 at 111 number 6 stream 1
08:00:14.323 bid p4 18 Wh @ -0.000020 in 09:00:00 group 3 meter 14 at 114 number 1 stream 1
08:00:14.323 cancel p8 #15 number 2 stream 1
08:00:16.627 amend p3 #9 6 Wh @ -0.000077 number 3 stream 1
08:00:16.627 bid p2 15 Wh @ 0.000030 in 08:30:00 group 4 meter 12 at 112 number 3 stream 1
08:00:16.627 ask p4 14 Wh market in 09:00:00 meter 4 at 104 number 2 stream 1
08:00:16.627 bid p8 48 Wh @ 0.000070 fok in 09:00:00 meter 8 at 108 number 3 stream 1
08:00:16.627 bid p2 25 Wh @ 0.000020 in 08:30:00 meter 12 at 112 number 4 stream 1
08:00:19.782 ask p5 40 Wh @ -0.000020 in 09:00:00 group 3 meter 5 at 105 number 2 stream 1
08:00:19.782 bid p1 21 Wh market in 09:00:00 meter 11 at 111 number 4 stream 1
08:00:19.782 query p6 number 2 stream 1
08:00:19.782 ask p3 21 Wh @ 0.000070 in 09:00:00 group 3 meter 13 at 113 number 4 stream 0
08:00:19.782 amend p1 #8 30 Wh @ -0.000070 number 5 stream 0
08:00:19.926 bid p6 57 Wh @ -0.000090 in 08:30:00 group 1 meter 6 at 106 number 1 stream 0
08:00:21.259 bid p7 16 Wh @ 0.000060 in 08:45:00 group 2 meter 7 at 107 number 3 stream 0
08:00:21.259 bid p3 31 Wh @ -0.000160 in 08:30:00 meter 13 at 113 number 4 stream 1
08:00:21.259 bid p5 50 Wh @ -0.000100 in 09:00:00 meter 5 at 105 number 3 stream 1
08:00:21.259 amend p2 #20 25 Wh @ 0.000050 number 5 stream 1
08:00:21.259 ask p7 47 Wh @ 0.000130 ioc in 08:30:00 meter 7 at 107 number 2 stream 1
08:00:21.259 ask p7 17 Wh @ -0.000010 in 08:45:00 meter 7 at 107 number 3 stream 1
08:00:21.259 amend p1 #8 30 Wh @ -0.000070 number 5 stream 0
08:00:23.672 amend p6 #5 51 Wh @ -0.000090 number 3 stream 1
08:00:26.168 ask p7 51 Wh @ 0.000100 in 09:00:00 meter 7 at 107 number 4 stream 1
08:00:26.168 amend p1 #8 39 Wh @ -0.000070 number 7 stream 1
08:00:26.168 ask p8 31 Wh @ -0.000010 in 08:30:00 group 5 meter 8 at 108 number 4 stream 1
08:00:26.168 cancel p3 #24 number 5 stream 1
08:00:26.168 bid p3 43 Wh @ -0.000150 ioc in 08:30:00 meter 13 at 113 number 6 stream 1
08:00:26.168 clock
08:00:28.304 clock
08:00:31.121 ask p1 44 Wh @ 0.000130 till 08:05:07 in 08:30:00 meter 1 at 101 number 6 stream 0
08:00:31.121 cancel p2 #20 number 1 stream 0
08:00:33.819 amend p3 #22 20 Wh @ 0.000070 number 5 stream 0
08:00:33.819 ask p4 13 Wh market in 09:00:00 meter 14 at 114 number 1 stream 0
08:00:35.762 ask p6 42 Wh @ 0.000040 in 08:45:00 group 2 meter 6 at 106 number 4 stream 1
08:00:35.762 cancel p1 #15 number 8 stream 1
08:00:35.762 bid p1 56 Wh @ -0.000080 in 08:45:00 meter 1 at 101 number 9 stream 1
08:00:35.762 cancel p6 #32 number 5 stream 1
08:00:35.762 bid p6 24 Wh market in 08:45:00 meter 6 at 106 number 2 stream 0
08:00:35.762 amend p7 #12 30 Wh @ -0.000020 number 4 stream 0
08:00:39.040 ask p9 8 Wh @ 0.000080 in 08:30:00 meter 9 at 109 number 1 stream 1
08:00:39.040 cancel p2 #17 number 6 stream 1
08:00:41.852 cancel p5 #21 number 4 stream 1
08:00:41.852 cancel p1 #30 number 7 stream 0
08:00:41.852 ask p4 7 Wh @ 0.000090 in 08:30:00 meter 4 at 104 number 2 stream 0
08:00:41.852 amend p5 #25 46 Wh @ -0.000100 number 1 stream 0
08:00:43.710 ask p8 28 Wh @ 0.000090 in 08:00:00 group 4 meter 8 at 108 number 5 stream 1
08:00:45.844 cancel p4 #36 number 3 stream 1
08:00:45.844 bid p2 2147483650 Wh @ -0.000120 in 08:45:00 group 2 meter 2 at 102 number 7 stream 1
08:00:47.208 cancel p3 #9 number 6 stream 0
08:00:49.062 bid p5 8 Wh @ 0.000020 in 08:30:00 group 1 meter 5 at 105 number 2 stream 0
08:00:49.062 cancel p2 #11 number 2 stream 0
08:00:49.890 bid p3 51 Wh @ -0.000170 ioc in 09:00:00 meter 3 at 103 number 7 stream 0
08:00:52.546 bid p3 46 Wh @ -0.000060 ioc in 08:30:00 meter 3 at 103 number 7 stream 1
08:00:52.546 clock
08:00:52.546 cancel p7 #13 number 5 stream 1
08:00:54.543 ask p6 10 Wh @ -0.000040 in 08:30:00 meter 6 at 106 number 3 stream 0
08:00:54.543 ask p2 28 Wh @ -0.000040 ioc in 09:00:00 meter 12 at 112 number 3 stream 0
08:00:54.543 ask p5 11 Wh @ -0.000030 ioc in 08:30:00 meter 5 at 105 number 3 stream 0
08:00:54.543 ask p7 30 Wh @ -0.000040 till 08:07:17 in 08:30:00 group 1 meter 7 at 107 number 6 stream 1
08:00:55.589 bid p4 30 Wh market in 08:45:00 meter 14 at 114 number 3 stream 0
08:00:55.589 ask p7 43 Wh @ 0.000130 till 08:07:17 in 08:45:00 meter 7 at 107 number 7 stream 1
08:00:55.589 cancel p6 #5 number 6 stream 1
08:00:55.589 cancel p1 #33 number 8 stream 0
08:00:57.734 ask p2 43 Wh @ 0.000040 in 08:45:00 group 2 meter 2 at 102 number 4 stream 0
08:00:57.734 ask p6 60 Wh @ 0.000000 in 09:00:00 meter 6 at 106 number 7 stream 1
08:00:57.734 bid p5 50 Wh @ -0.000100 in 09:00:00 meter 5 at 105 number 3 stream 1
08:00:57.734 cancel p5 #25 number 5 stream 1
08:01:01.058 bid p2 51 Wh @ -0.000040 in 08:30:00 meter 2 at 102 number 8 stream 1
08:01:01.787 amend p7 #28 51 Wh @ 0.000060 number 7 stream 0
08:01:01.787 cancel p7 #28 number 11 stream 0
08:01:01.787 amend p3 #22 15 Wh @ 0.000070 number 8 stream 1
08:01:01.787 ask p6 36 Wh @ 0.000100 in 09:00:00 meter 6 at 106 number 8 stream 1
08:01:02.690 bid p8 48 Wh @ 0.000070 fok in 09:00:00 meter 8 at 108 number 3 stream 1
08:01:03.120 cancel p2 #46 number 9 stream 1
08:01:03.120 query p9 number 2 stream 1
08:01:03.120 cancel p7 #45 number 12 stream 0
08:01:05.734 ask p8 34 Wh @ -0.000050 in 09:00:00 group 1 meter 8 at 108 number 6 stream 1
08:01:08.974 cancel p6 #49 number 4 stream 0
08:01:08.974 deposit p1 0.000000676
08:01:11.397 query p4 number 4 stream 0
08:01:11.397 cancel p6 #47 number 9 stream 1
08:01:14.282 ask p9 19 Wh @ 0.000040 in 08:45:00 group 2 meter 9 at 109 number 3 stream 1
08:01:18.146 query p2 number 10 stream 1
08:01:21.116 amend p1 #8 39 Wh @ -0.000030 number 10 stream 1
08:01:21.116 cancel p1 #8 number 11 stream 1
08:01:21.116 bid p5 29 Wh @ -0.000080 in 08:30:00 group 1 meter 5 at 105 number 4 stream 0
08:01:21.612 query p5 number 6 stream 1
08:01:21.612 amend p3 #22 15 Wh @ 0.000140 number 9 stream 1
08:01:21.612 ask p1 663 Wh @ -0.000050 in 08:45:00 group 1 meter 1 at 101 number 12 stream 1
08:01:21.612 query p4 number 5 stream 0
08:01:22.226 ask p9 5 Wh @ -0.000010 in 08:45:00 group 3 meter 9 at 109 number 2 stream 0
08:01:22.914 amend p9 #54 5 Wh @ -0.000100 number 4 stream 1
08:01:26.554 suspend p5
08:01:26.554 bid p4 22 Wh @ -0.000160 ioc in 09:00:00 meter 4 at 104 number 6 stream 0
08:01:26.554 bid p5 12 Wh @ -0.000040 in 09:00:00 group 4 meter 5 at 105 number 7 stream 1
08:01:26.554 ask p9 21 Wh @ 0.000090 in 08:45:00 group 2 meter 9 at 109 number 3 stream 0
08:01:26.554 bid p6 23 Wh market in 08:30:00 meter 6 at 106 number 5 stream 0
08:01:26.554 ask p9 25 Wh @ 0.000150 fok in 08:45:00 meter 9 at 109 number 5 stream 1
08:01:26.554 ask p9 37 Wh @ 0.000040 ioc in 09:00:00 meter 9 at 109 number 6 stream 1
08:01:26.554 ask p6 52 Wh @ 0.000100 in 08:30:00 meter 6 at 106 number 6 stream 0
08:01:26.554 ask p3 17 Wh @ -0.000010 fok in 08:30:00 meter 13 at 113 number 8 stream 0
08:01:26.554 cancel p6 #60 number 10 stream 1
08:01:26.554 amend p1 #53 663 Wh @ 0.000040 number 9 stream 0
08:01:26.554 amend p6 #5 51 Wh @ -0.000090 number 3 stream 1
08:01:29.220 bid p7 19 Wh @ -0.000050 in 08:30:00 meter 7 at 108 number 8 stream 1
08:01:32.680 bid p3 6 Wh @ 0.000070 till 08:03:37 in 08:45:00 group 3 meter 3 at 103 number 10 stream 1
08:01:32.680 clock
08:01:32.680 bid p8 39 Wh @ -0.000090 till 08:06:37 in 09:00:00 group 1 meter 8 at 108 number 7 stream 1
08:01:32.680 bid p7 40 Wh @ 0.000050 ioc in 09:00:00 meter 7 at 107 number 9 stream 1
08:01:32.680 bid p2 28 Wh market in 09:00:00 meter 2 at 102 number 5 stream 0
08:01:32.680 ask p1 19 Wh @ 0.000020 fok in 08:30:00 meter 11 at 111 number 10 stream 0
08:01:32.680 bid p1 37 Wh @ -0.000130 in 08:45:00 meter 1 at 101 number 11 stream 0
08:01:32.680 bid p2 10 Wh @ -0.000080 in 09:00:00 meter 2 at 102 number 11 stream 1
08:01:32.680 bid p9 36 Wh @ -0.000060 in 08:30:00 group 2 meter 9 at 109 number 4 stream 0
08:01:32.680 ask p8 47 Wh market in 08:30:00 meter 8 at 108 number 8 stream 1
08:01:32.680 bid p7 1763 Wh @ -0.000010 in 08:45:00 meter 7 at 107 number 13 stream 0
08:01:34.608 bid p4 128 Wh market in 09:00:00 meter 14 at 115 number 7 stream 0
08:01:35.821 ask p9 20 Wh @ 0.000030 in 08:45:00 meter 9 at 109 number 5 stream 0
08:01:35.821 bid p2 13 Wh @ -0.000150 in 09:00:00 meter 12 at 112 number 6 stream 0
08:01:38.719 ask p4 40 Wh @ 0.000010 fok in 08:45:00 meter 4 at 104 number 8 stream 0
08:02:19.651 clock
08:02:19.651 bid p1 57 Wh @ 0.000020 fok in 08:45:00 meter 11 at 111 number 12 stream 0
08:02:19.651 cancel p2 #73 number 7 stream 0
08:02:22.370 ask p4 9 Wh market in 08:30:00 meter 5 at 104 number 4 stream 1
08:02:26.182 ask p7 20 Wh @ 0.000150 in 08:30:00 group 4 meter 8 at 107 number 14 stream 0
08:02:26.182 ask p3 23 Wh @ -0.000060 in 08:30:00 group 1 meter 13 at 113 number 13 stream 1
08:02:26.284 bid p1 32 Wh @ 0.000060 ioc in 08:45:00 meter 11 at 111 number 13 stream 0
08:02:26.779 mass p5 number 1 stream 1
08:02:28.888 bid p6 37 Wh @ 0.000060 in 08:45:00 group 2 meter 6 at 106 number 7 stream 0
08:02:31.168 bid p8 52 Wh @ -0.000070 in 08:45:00 group 4 meter 8 at 108 number 9 stream 1
08:02:34.991 ask p5 27 Wh @ 0.000030 in 08:30:00 meter 5 at 105 number 5 stream 0
08:02:38.756 bid p2 24 Wh market in 09:00:00 meter 12 at 112 number 12 stream 1
08:02:38.756 ask p9 1133 Wh @ 0.000120 in 08:45:00 meter 9 at 109 number 7 stream 1
08:02:38.756 bid p9 11 Wh @ 0.000050 in 09:00:00 group 3 meter 9 at 109 number 6 stream 0
08:02:38.756 ask p8 23 Wh @ -0.000040 in 08:30:00 meter 8 at 108 number 10 stream 1
08:02:39.165 query p10 number 1 stream 1
08:02:42.278 amend p8 #79 26 Wh @ -0.000070 number 1 stream 0
08:02:42.307 clock
08:02:42.307 ask p2 36 Wh @ 0.000060 in 08:30:00 meter 2 at 102 number 8 stream 0
08:02:42.307 resume p5
08:02:43.913 ask p5 30 Wh @ 0.000070 till 08:11:47 in 08:45:00 group 3 meter 5 at 105 number 8 stream 1
08:02:46.270 bid p9 47 Wh @ -0.000080 in 08:45:00 meter 9 at 109 number 8 stream 1
08:02:46.270 bid p2 16 Wh @ 0.000070 in 08:45:00 group 1 meter 12 at 112 number 13 stream 1
08:02:47.563 ask p6 6 Wh @ -0.000020 in 09:00:00 group 1 meter 6 at 106 number 8 stream 0
08:02:47.563 ask p5 17 Wh market in 09:00:00 meter 5 at 105 number 6 stream 0
08:02:48.103 ask p5 52 Wh @ -0.000050 till 08:05:17 in 08:30:00 meter 5 at 105 number 9 stream 1
08:02:48.569 cancel p1 #67 number 14 stream 0
08:02:48.569 amend p9 #81 0 Wh @ 0.000120 number 7 stream 0
08:02:50.689 bid p8 38 Wh market in 08:45:00 meter 8 at 108 number 2 stream 0
08:02:50.689 bid p7 23 Wh @ -0.000090 in 08:30:00 group 2 meter 7 at 107 number 15 stream 0
08:02:53.625 ask p5 26 Wh @ -0.000050 in 08:30:00 meter 5 at 105 number 10 stream 1
08:02:55.593 bid p8 41 Wh @ -0.000090 ioc in 08:30:00 meter 8 at 108 number 3 stream 0
08:02:56.151 bid p9 16 Wh @ 0.000010 in 08:45:00 group 2 meter 9 at 109 number 9 stream 1
08:02:56.772 clock
08:02:59.544 deposit p2 0.000048961
08:02:59.544 ask p6 42 Wh @ 0.000040 in 08:45:00 group 2 meter 6 at 106 number 4 stream 1
08:02:59.544 bid p4 16 Wh @ -0.000020 in 08:30:00 group 4 meter 4 at 104 number 5 stream 1
08:02:59.544 suspend p6
08:02:59.544 bid p6 19 Wh @ -0.000120 in 08:45:00 meter 6 at 106 number 9 stream 0
08:03:02.717 ask p1 22 Wh @ -0.000070 in 08:45:00 group 2 meter 1 at 101 number 15 stream 0
08:03:02.717 bid p8 32 Wh @ 0.000060 in 09:00:00 group 3 meter 8 at 108 number 4 stream 0
08:03:02.717 bid p7 2 Wh @ -0.000030 ioc in 08:45:00 meter 7 at 107 number 10 stream 1
08:03:02.717 amend p8 #63 39 Wh @ -0.000130 number 5 stream 0
08:03:02.717 bid p5 7 Wh @ -0.000140 ioc in 09:00:00 group 3 meter 5 at 105 number 7 stream 0
08:03:02.717 ask p5 13 Wh @ 0.000050 till 08:04:17 in 09:00:00 meter 5 at 105 number 8 stream 0
08:03:15.066 ask p2 43 Wh @ 0.000120 fok in 08:30:00 meter 2 at 102 number 14 stream 1
08:03:15.066 clock
08:03:15.066 clock
08:03:18.653 amend p5 #100 13 Wh @ 0.000053 number 11 stream 1
08:03:18.653 bid p2 51 Wh @ -0.000040 in 08:30:00 meter 2 at 102 number 8 stream 1
08:03:18.927 ask p8 9 Wh @ 0.000170 in 09:00:00 meter 8 at 108 number 11 stream 1
08:03:18.927 resume p6
08:03:18.927 bid p7 23 Wh @ -0.000030 in 08:30:00 group 1 meter 7 at 107 number 11 stream 1
08:03:18.927 bid p5 21 Wh @ -0.000080 fok in 09:00:00 meter 5 at 105 number 12 stream 1
08:03:22.647 cancel p6 #32 number 5 stream 1
08:03:25.442 amend p8 #83 12 Wh @ -0.000040 number 6 stream 0
08:03:25.442 cancel p9 #1 number 8 stream 0
08:03:26.234 amend p8 #1 13 Wh @ -0.000070 number 12 stream 1
08:03:29.140 bid p5 53 Wh @ -0.000110 in 08:30:00 group 3 meter 5 at 105 number 13 stream 1
08:03:29.140 ask p7 3 Wh @ -0.000030 in 08:30:00 group 2 meter 7 at 107 number 12 stream 1
08:03:31.041 bid p1 35 Wh @ -0.000070 in 08:30:00 meter 1 at 101 number 16 stream 0
08:03:33.011 ask p8 1146 Wh market in 09:00:00 meter 8 at 108 number 13 stream 1
08:03:35.483 cancel p7 #71 number 13 stream 1
08:03:35.483 amend p8 #79 13 Wh @ -0.000070 number 14 stream 1
08:03:35.483 bid p4 -1 Wh @ -0.000030 in 08:45:00 group 2 meter 14 at 114 number 6 stream 1
08:03:35.483 bid p5 40 Wh @ -0.000050 till 08:04:07 in 08:45:00 group 1 meter 5 at 105 number 14 stream 1
08:03:36.177 cancel p2 #84 number 9 stream 0
08:03:36.177 ask p5 33 Wh @ -0.000040 in 08:45:00 meter 5 at 105 number 9 stream 0
08:03:36.177 ask p3 38 Wh @ -0.000020 ioc in 08:45:00 meter 3 at 103 number 14 stream 1
08:03:36.304 amend p5 #90 46 Wh @ -0.000050 number 15 stream 1
08:03:36.593 bid p4 13 Wh @ -0.000060 in 08:30:00 meter 14 at 114 number 9 stream 0
08:03:39.034 ask p4 37 Wh @ -0.000060 in 08:30:00 group 4 meter 4 at 104 number 7 stream 1
08:03:39.034 bid p3 30 Wh @ -0.000120 till 08:04:17 in 08:31:00 meter 3 at 103 number 15 stream 1
08:03:40.337 deposit p1 0.000009572
08:03:40.337 bid p2 6 Wh @ -0.000020 in 08:45:00 group 4 meter 2 at 102 number 15 stream 1
08:03:40.337 amend p9 #1 1148 Wh @ 0.000120 number 10 stream 1
08:03:40.557 bid p4 33 Wh @ 0.000030 in 08:45:00 meter 14 at 114 number 8 stream 1
08:03:40.557 bid p4 16 Wh @ -0.000020 in 08:30:00 group 4 meter 4 at 104 number 5 stream 1
08:03:40.557 bid p1 41 Wh market in 08:30:00 meter 11 at 111 number 17 stream 0
08:03:44.322 bid p1 59 Wh market in 08:45:00 meter 1 at 101 number 13 stream 1
08:03:46.652 cancel p7 #92 number 14 stream 1
08:03:46.652 query p8 number 15 stream 1
08:03:46.652 ask p6 11 Wh @ 0.000080 in 08:45:00 group 2 meter 6 at 106 number 10 stream 0
08:03:49.192 bid p7 49 Wh market in 09:00:00 meter 7 at 107 number 15 stream 1
08:03:49.192 ask p6 60 Wh @ 0.000050 ioc side 2 in 08:45:00 meter 6 at 106 number 11 stream 1
08:03:49.924 cancel p8 #83 number 7 stream 0
08:03:51.153 clock
08:03:54.845 ask p6 57 Wh @ -0.000040 ioc in 08:45:00 meter 6 at 106 number 12 stream 1
08:03:54.845 query p4 number 10 stream 0
08:03:54.845 ask p5 1874 Wh @ 0.000120 in 08:45:00 group 1 meter 5 at 105 number 10 stream 0
08:03:55.706 deposit p2 0.000049347
08:03:55.706 amend p9 #86 43 Wh @ -0.000080 number 11 stream 1
08:03:55.706 ask p1 45 Wh @ 0.000040 in 09:00:00 meter 1 at 101 number 14 stream 1
08:03:55.706 cancel p2 #114 number 10 stream 0
08:03:55.706 cancel p1 #122 number 18 stream 0
08:03:55.706 ask p9 41 Wh @ 0.000160 ioc in 09:00:00 meter 9 at 109 number 9 stream 0
08:03:55.706 cancel p7 #1 number 16 stream 0
08:03:55.706 amend p6 #118 21 Wh @ 0.000080 number 13 stream 1
08:03:56.538 ask p3 9 Wh @ -0.000060 till 08:05:27 in 08:45:00 group 1 meter 3 at 103 number 16 stream 1
08:03:56.538 bid p8 47 Wh @ -0.000070 till 08:10:17 in 09:00:00 meter 8 at 108 number 16 stream 1
08:03:56.538 amend p6 #118 16 Wh @ 0.000080 number 11 stream 0
08:03:56.538 ask p6 17 Wh @ 0.000170 ioc in 08:30:00 meter 6 at 106 number 12 stream 0
08:03:56.538 amend p1 #107 35 Wh @ -0.000067 number 15 stream 1
08:03:56.538 clock
08:03:58.503 amend p7 #106 3 Wh @ -0.000100 number 16 stream 1
08:03:58.503 ask p1 59 Wh @ 0.000070 in 08:00:00 meter 11 at 111 number 16 stream 1
08:03:58.503 ask p4 32 Wh @ -0.000060 in 09:01:00 group 4 meter 4 at 104 number 9 stream 1
08:04:00.552 bid p4 27 Wh @ -0.000100 till 08:09:37 in 08:30:00 group 4 meter 4 at 104 number 11 stream 0
08:04:00.552 bid p8 29 Wh @ -0.000120 fok in 08:30:00 meter 8 at 108 number 17 stream 1
08:04:00.552 ask p6 54 Wh @ 0.000090 fok in 08:45:00 meter 6 at 106 number 13 stream 0
08:04:00.552 bid p6 14 Wh @ -0.000060 fok in 09:00:00 meter 6 at 106 number 14 stream 0
08:04:02.017 bid p7 26 Wh @ 0.000020 ioc in 08:45:00 meter 7 at 107 number 17 stream 0
08:04:04.743 query p4 number 12 stream 0
08:04:04.743 bid p9 60 Wh @ -0.000150 in 09:00:00 group 2 meter 9 at 109 number 10 stream 0
08:04:04.743 cancel p5 number 7 number 16 stream 1
08:04:04.743 cancel p2 #11 number 2 stream 0
08:04:04.743 bid p5 42 Wh @ -0.000020 in 09:00:00 group 1 meter 5 at 105 number 11 stream 0
08:04:04.743 bid p7 12 Wh market in 08:45:00 meter 7 at 107 number 17 stream 1
08:04:07.416 amend p9 #86 40 Wh @ -0.000080 number 11 stream 0
08:04:07.416 clock
08:04:11.110 bid p3 55 Wh market in 08:30:00 meter 3 at 103 number 9 stream 0
08:04:11.110 bid p5 7 Wh @ -0.000090 in 09:00:00 meter 5 at 105 number 17 stream 1
08:04:11.110 ask p5 6 Wh @ 0.000150 in 09:00:00 meter 5 at 105 number 21 stream 1
08:04:11.110 cancel p5 #121 number 12 stream 0
08:04:11.110 ask p1 35 Wh @ 0.000120 kind 5 in 08:45:00 meter 11 at 111 number 19 stream 0
08:04:12.113 ask p4 8 Wh @ 0.000070 in 08:30:00 group 2 meter 14 at 114 number 10 stream 1
08:04:12.113 ask p1 360 Wh @ 0.000120 fok in 08:30:00 meter 2 at 101 number 20 stream 0
08:04:13.369 ask p5 22 Wh @ -0.000030 ioc in 08:45:00 group 3 meter 5 at 105 number 13 stream 0
08:04:13.369 bid p3 15 Wh @ 0.000010 in 08:30:00 meter 3 at 103 number 17 stream 1
08:04:13.369 ask p5 52 Wh @ 0.000080 in 08:45:00 group 3 meter 5 at 105 number 14 stream 0
08:04:16.179 clock
08:04:16.179 ask p6 40 Wh @ -0.000050 in 08:45:00 meter 6 at 106 number 14 stream 1
08:04:16.179 ask p1 4 Wh @ 0.000110 ioc in 08:45:00 meter 11 at 111 number 17 stream 1
08:04:16.179 ask p4 2 Wh @ 0.000070 in 08:30:00 group 2 meter 4 at 104 number 13 stream 0
08:04:16.179 cancel p2 #114 number 10 stream 0
08:04:17.283 ask p8 42 Wh @ 0.000130 in 08:30:00 meter 8 at 108 number 18 stream 1
08:04:17.283 cancel p4 #143 number 14 stream 0
08:04:17.283 ask p8 21 Wh @ 0.000010 in 08:45:00 group 1 meter 8 at 108 number 8 stream 0
08:04:17.283 amend p8 #125 46 Wh @ -0.000070 number 9 stream 0
08:04:18.681 ask p2 54 Wh @ 0.000130 ioc in 09:00:00 meter 12 at 112 number 16 stream 1
08:04:18.681 amend p6 #81 1133 Wh @ 0.000200 number 15 stream 0
08:04:18.681 bid p8 19 Wh @ -0.000100 in 09:00:00 meter 8 at 108 number 19 stream 1
08:04:22.099 bid p2 21 Wh @ 0.000010 in 08:45:00 group 2 meter 12 at 112 number 17 stream 1
08:04:24.930 bid p3 32 Wh @ -0.000080 in 08:45:00 meter 3 at 103 number 18 stream 1
08:04:28.249 cancel p5 #140 number 15 stream 0
08:04:28.249 cancel p3 #139 number 10 stream 0
08:04:28.249 ask p6 20 Wh @ 0.000120 in 08:45:00 meter 6 at 106 number 15 stream 1
08:04:28.249 bid p6 12 Wh @ -0.000040 ioc in 08:30:00 meter 6 at 106 number 16 stream 0
08:04:28.249 bid p6 17 Wh @ -0.000070 in 08:30:00 group 2 meter 6 at 106 number 17 stream 0
08:04:30.331 ask p9 56 Wh market in 09:00:00 meter 9 at 109 number 12 stream 0
08:04:31.419 ask p5 38 Wh @ 0.000130 in 08:45:00 group 4 meter 5 at 105 number 22 stream 1
08:04:31.419 bid p4 47 Wh @ -0.000110 till 08:08:47 in 08:30:00 meter 4 at 104 number 11 stream 1
08:04:31.419 mass p6 meter 6 in 08:45:00 number 16 stream 1
08:04:31.419 cancel p2 #148 number 18 stream 1
08:04:31.419 clock
08:04:34.769 bid p9 51 Wh @ -0.000030 till 08:06:27 in 08:45:00 meter 9 at 109 number 13 stream 0
08:04:34.769 bid p8 11 Wh @ -0.000030 in 08:30:00 group 3 meter 8 at 108 number 20 stream 1
08:04:35.247 bid p6 31 Wh @ -0.000120 in 09:00:00 group 3 meter 6 at 106 number 17 stream 1
08:04:35.247 ask p3 53 Wh @ -0.000060 in 08:45:00 group 4 meter 3 at 103 number 11 stream 0
08:04:36.065 bid p9 38 Wh @ -0.000060 in 09:00:00 meter 9 at 109 number 12 stream 1
08:04:36.065 cancel p8 #1 number 10 stream 0
08:04:37.844 bid p9 58 Wh @ -0.000110 fok in 09:00:00 meter 9 at 109 number 14 stream 0
08:04:37.844 amend p1 #107 35 Wh @ -0.000150 number 18 stream 1
08:04:38.881 bid p5 20 Wh @ 0.000030 in 09:00:00 meter 5 at 105 number 23 stream 1
08:04:42.286 bid p3 41 Wh market in 08:30:00 meter 3 at 103 number 12 stream 0
08:04:42.286 bid p3 57 Wh market in 09:00:00 meter 3 at 103 number 19 stream 1
08:04:42.286 amend p3 #149 0 Wh @ -0.000080 number 20 stream 1
08:04:42.286 ask p1 32 Wh @ -0.000040 in 08:30:00 group 1 meter 11 at 111 number 19 stream 1
08:04:44.527 cancel p9 #132 number 15 stream 0
08:04:45.762 cancel p8 #125 number 21 stream 1
08:04:45.762 bid p5 11 Wh @ -0.000160 ioc in 09:00:00 meter 5 at 105 number 16 stream 0
08:04:45.762 deposit p2 0.000028064
08:04:45.762 amend p6 #158 16 Wh @ -0.000120 number 18 stream 1
08:04:45.762 bid p8 27 Wh @ -0.000170 in 09:00:00 meter 8 at 108 number 11 stream 0
08:04:48.124 ask p9 33 Wh @ 0.000020 till 08:08:57 in 09:00:00 group 2 meter 9 at 109 number 13 stream 1
08:04:48.124 clock
08:04:48.124 cancel p5 #105 number 24 stream 1
08:04:48.124 bid p6 6 Wh @ -0.000040 in 09:00:00 group 2 meter 6 at 106 number 19 stream 1
08:04:48.658 clock
08:04:48.658 ask p6 296 Wh @ 0.000110 in 09:00:00 group 3 meter 6 at 106 number 18 stream 0
08:04:50.283 query p7 number 18 stream 1
08:04:51.933 clock
08:04:54.995 cancel p9 number 9 number 16 stream 0
08:04:54.995 cancel p6 #158 number 19 stream 0
08:04:55.206 ask p7 1721 Wh @ -0.000050 till 08:06:47 in 09:00:00 meter 7 at 107 number 19 stream 1
08:04:58.806 bid p2 57 Wh @ -0.000140 fok in 08:45:00 meter 2 at 102 number 19 stream 1
08:05:02.219 ask p2 51 Wh @ 0.000160 in 08:45:00 meter 2 at 102 number 11 stream 0
08:05:02.219 ask p2 43 Wh @ 0.000040 in 08:45:00 group 2 meter 2 at 102 number 4 stream 0
08:05:02.219 amend p8 #79 0 Wh @ -0.000070 number 22 stream 1
08:05:02.219 deposit p1 0.000014414
08:05:02.224 amend p1 #165 22 Wh @ -0.000040 number 20 stream 1
08:05:02.224 cancel p9 #160 number 17 stream 0
08:05:02.224 amend p4 #127 37 Wh @ -0.000100 number 15 stream 0
08:05:02.224 ask p7 2147483650 Wh @ 0.000100 in 08:30:00 group 4 meter 7 at 107 number 20 stream 1
08:05:02.224 ask p8 1 Wh @ 0.000020 in 09:00:00 group 3 meter 8 at 108 number 23 stream 1
08:05:02.224 cancel p1 #165 number 21 stream 1
08:05:02.224 ask p4 37 Wh @ 0.000140 in 08:45:00 meter 14 at 114 number 12 stream 1
08:05:02.224 ask p2 47 Wh @ 0.000120 in 08:30:00 meter 2 at 102 number 20 stream 1
08:05:02.224 bid p2 30 Wh @ -0.000120 in 08:45:00 meter 12 at 112 number 12 stream 0
08:05:04.267 query p10 number 2 stream 1
08:05:04.267 cancel p3 #159 number 21 stream 1
08:05:04.267 bid p5 42 Wh @ -0.000110 in 08:45:00 meter 5 at 105 number 25 stream 1
08:05:04.267 cancel p4 number 11 number 13 stream 1
08:05:05.594 cancel p4 number 10 number 14 stream 1
08:05:05.594 bid p3 45 Wh @ -0.000130 in 08:45:00 group 4 meter 3 at 103 number 22 stream 1
08:05:05.594 bid p8 43 Wh @ -0.000140 in 08:30:00 group 1 meter 8 at 108 number 12 stream 0
08:05:05.594 bid p2 45 Wh @ -0.000160 till 08:14:27 in 09:00:00 group 2 meter 2 at 102 number 13 stream 0
08:05:05.594 clock
08:05:08.932 ask p7 43 Wh market in 08:45:00 meter 7 at 107 number 21 stream 1
08:05:12.189 ask p4 21 Wh @ 0.000040 fok in 09:00:00 meter 4 at 104 number 15 stream 1
08:05:15.587 cancel p9 #86 number 14 stream 1
08:05:15.587 clock
08:05:15.587 bid p2 29 Wh @ -0.000120 in 08:45:00 group 4 meter 2 at 102 number 14 stream 0
08:05:16.147 ask p4 14 Wh @ 0.000140 in 09:00:00 group 5 meter 4 at 104 number 16 stream 0
08:05:17.471 query p5 number 6 stream 1
08:05:19.726 amend p1 #107 35 Wh @ -0.000130 number 22 stream 1
08:05:19.726 bid p3 42 Wh @ -0.000050 in 08:45:00 meter 3 at 103 number 23 stream 1
08:05:23.569 amend p2 #177 30 Wh @ -0.000130 number 21 stream 1
08:05:24.907 cancel p2 #184 number 15 stream 0
08:05:28.047 cancel p9 #1 number 8 stream 0
08:05:28.047 ask p6 6 Wh @ 0.000040 in 09:00:00 group 3 meter 6 at 106 number 20 stream 0
08:05:30.192 suspend p6
08:05:30.192 bid p1 5 Wh @ -0.000150 ioc in 09:01:00 meter 11 at 111 number 23 stream 1
08:05:30.818 ask p1 49 Wh @ 0.000000 fok in 08:30:00 meter 1 at 101 number 21 stream 0
08:05:31.533 ask p8 31 Wh market in 08:45:00 meter 8 at 108 number 24 stream 1
08:05:32.479 ask p8 37 Wh @ 0.000040 in 08:30:00 group 3 meter 8 at 108 number 25 stream 1
08:05:32.479 ask 11 50 Wh market in 09:00:00 meter 14 at 114 number 1 stream 0
08:05:32.479 cancel p2 #176 number 16 stream 0
08:05:32.479 amend p5 #178 42 Wh @ -0.000107 number 17 stream 0
08:05:32.479 bid p4 41 Wh @ 0.000000 in 08:30:00 group 3 meter 14 at 114 number 16 stream 1
08:05:32.479 amend p5 #136 1 Wh @ -0.000090 number 18 stream 0
08:05:32.479 ask p3 3 Wh @ -0.000050 in 09:00:00 group 1 meter 3 at 103 number 13 stream 0
08:05:32.479 bid p2 31 Wh @ -0.000080 in 08:30:00 meter 2 at 102 number 22 stream 1
08:05:36.186 bid p4 58 Wh @ 0.000040 ioc in 09:00:00 meter 14 at 114 number 17 stream 1
08:05:36.186 bid p6 52 Wh @ -0.000060 ioc in 08:30:00 meter 6 at 106 number 20 stream 1
08:05:36.186 ask p8 28 Wh @ 0.000050 in 09:00:00 group 3 meter 8 at 108 number 26 stream 1
08:05:39.430 clock
08:05:39.430 ask p2 35 Wh @ 0.000090 in 08:45:00 group 4 meter 12 at 112 number 23 stream 1
08:05:39.430 bid p7 9 Wh @ 0.000060 in 09:00:00 group 1 meter 7 at 107 number 18 stream 0
08:05:39.430 ask p7 33 Wh @ -0.000060 in 08:45:00 group 4 meter 7 at 107 number 22 stream 1
08:05:40.535 bid p3 4 Wh @ -0.000150 in 09:00:00 meter 13 at 113 number 14 stream 0
08:05:44.352 cancel p5 #154 number 26 stream 1
08:05:46.190 bid p3 31 Wh @ -0.000050 in 08:45:00 meter 13 at 113 number 24 stream 1
08:05:47.173 ask p3 3 Wh @ 0.000150 in 08:30:00 meter 13 at 113 number 15 stream 0
08:05:47.173 bid p4 8 Wh @ -0.000110 in 09:00:00 meter 4 at 104 number 17 stream 0
08:05:47.173 ask p2 46 Wh @ -0.000060 fok in 09:00:00 meter 2 at 102 number 17 stream 0
08:05:47.173 bid p4 51 Wh @ 0.000010 in 08:46:00 meter 4 at 104 number 18 stream 0
08:05:47.485 bid p5 26 Wh @ 0.000040 till 08:05:57 in 09:00:00 group 3 meter 5 at 105 number 27 stream 1
08:05:49.620 bid p3 22 Wh @ 0.000060 fok in 09:00:00 meter 3 at 103 number 16 stream 0
08:05:49.620 bid p1 5 Wh @ -0.000170 ioc in 08:30:00 meter 11 at 111 number 24 stream 1
08:05:50.033 bid p5 56 Wh @ -0.000070 in 08:30:00 meter 5 at 105 number 19 stream 0
08:05:52.394 cancel p3 #197 number 17 stream 0
08:05:54.272 ask p8 11 Wh @ 0.000090 fok in 08:45:00 meter 8 at 108 number 13 stream 0
08:05:54.272 bid p6 58 Wh @ -0.000040 ioc in 09:00:00 meter 6 at 106 number 21 stream 0
08:05:54.272 ask p5 8 Wh @ -0.000070 fok in 08:30:00 meter 5 at 105 number 28 stream 1
08:05:54.272 query p3 number 25 stream 1
08:05:54.272 ask p9 40 Wh @ 0.000130 in 08:30:00 meter 9 at 109 number 18 stream 0
08:05:54.272 ask p6 44 Wh @ 0.000010 fok in 08:30:00 meter 6 at 106 number 22 stream 0
08:05:57.560 bid p2 24 Wh market in 09:00:00 meter 12 at 112 number 12 stream 1
08:05:57.560 bid p9 10 Wh @ -0.000020 fok in 08:45:00 meter 9 at 109 number 15 stream 1
08:05:57.560 amend p9 #81 593 Wh @ 0.000120 number 16 stream 1
08:06:54.834 amend p4 #175 35 Wh @ 0.000140 number 18 stream 1
08:06:54.834 amend p4 #175 18 Wh @ 0.000140 number 19 stream 0
08:06:54.834 ask p7 23 Wh @ 0.000030 ioc in 08:30:00 meter 7 at 107 number 23 stream 1
08:06:54.834 clock
08:06:54.834 ask p8 1 Wh @ -0.000060 in 08:45:00 meter 8 at 108 number 27 stream 1
08:06:54.834 bid p1 56 Wh @ -0.000050 fok in 09:00:00 meter 1 at 101 number 25 stream 1
08:06:54.834 ask p5 29 Wh @ 0.000170 ioc in 08:45:00 meter 5 at 105 number 20 stream 0
08:06:58.668 bid p2 45 Wh @ -0.000160 till 08:14:27 in 09:00:00 group 2 meter 2 at 102 number 13 stream 0
08:07:02.635 ask p5 54 Wh @ -0.000020 in 08:30:00 group 2 meter 5 at 105 number 21 stream 0
08:07:02.635 bid p4 9 Wh @ -0.000090 in 09:00:00 meter 4 at 104 number 19 stream 1
08:07:02.635 ask p1 16 Wh @ -0.002000 in 09:00:00 group 1 meter 1 at 101 number 22 stream 0
08:07:02.635 bid p5 1 Wh @ -0.000060 ioc in 09:00:00 meter 5 at 105 number 29 stream 1
08:07:06.133 ask p1 36 Wh @ 0.000030 till 08:16:07 in 08:30:00 meter 11 at 111 number 23 stream 0
08:07:06.133 cancel p4 #190 number 20 stream 1
08:07:06.133 bid p5 6 Wh @ -0.000070 till 08:10:07 in 09:00:00 group 3 meter 5 at 105 number 30 stream 1
08:07:08.199 ask p7 20 Wh @ -0.000070 in 08:30:00 meter 7 at 107 number 24 stream 1
08:07:08.199 amend p2 #181 45 Wh @ -0.000130 number 18 stream 0
08:07:08.199 bid p9 40 Wh market in 09:00:00 meter 9 at 109 number 19 stream 0
08:07:08.199 bid 11 231 Wh @ -0.000080 till 08:09:27 in 09:00:00 group 4 meter 14 at 114 number 2 stream 0
08:07:10.853 ask p1 29 Wh @ 0.000110 in 09:00:00 meter 11 at 111 number 24 stream 0
08:07:11.456 ask p8 31 Wh @ 0.000160 in 08:45:00 meter 8 at 108 number 14 stream 0
08:07:14.377 amend p8 #180 37 Wh @ -0.000140 number 15 stream 0
08:07:14.377 bid p6 21 Wh @ -0.000160 fok in 08:45:00 meter 6 at 106 number 21 stream 1
08:07:14.377 bid p2 23 Wh @ -0.000170 in 08:30:00 group 1 meter 2 at 102 number 19 stream 0
08:07:14.377 bid p8 28 Wh market in 09:00:00 meter 8 at 108 number 28 stream 1
08:07:14.377 bid p2 8 Wh @ -0.000010 in 08:45:00 meter 2 at 102 number 24 stream 1
08:07:16.098 ask p6 26 Wh @ 0.000030 ioc in 08:30:00 meter 6 at 106 number 22 stream 1
08:07:19.506 ask p5 919 Wh @ -0.000020 in 08:45:00 group 2 meter 5 at 105 number 31 stream 1
08:07:19.506 amend p1 #212 36 Wh @ 0.000020 number 26 stream 1
08:07:20.151 cancel p5 #213 number 32 stream 1
08:07:20.151 amend p2 #177 30 Wh @ -0.000120 number 25 stream 1
08:07:21.099 bid p5 25 Wh @ 0.000050 in 08:45:00 meter 5 at 105 number 33 stream 1
08:07:21.099 bid p3 39 Wh @ 0.000030 in 08:30:00 group 4 meter 13 at 113 number 26 stream 1
08:07:21.099 bid p3 3 Wh @ -0.000040 in 09:00:00 group 1 meter 13 at 113 number 18 stream 0
08:07:21.259 ask p6 14 Wh @ 0.000170 fok in 08:45:00 meter 6 at 106 number 23 stream 1
08:07:21.259 bid p8 15 Wh @ -0.000110 in 08:45:00 meter 8 at 108 number 16 stream 0
08:07:23.093 ask p2 21 Wh @ -0.000070 in 08:45:00 meter 2 at 102 number 26 stream 1
08:07:23.558 cancel p1 #107 number 25 stream 0
08:07:23.712 bid p5 55 Wh @ -0.000070 till 08:09:27 in 09:00:00 meter 5 at 105 number 34 stream 1
08:07:23.712 query p10 number 1 stream 0
08:07:23.712 bid p2 48 Wh @ -0.000110 in 08:30:00 meter 2 at 102 number 20 stream 0
08:07:24.775 ask p6 55 Wh @ 0.000130 in 09:00:00 meter 6 at 106 number 23 stream 0
08:07:26.966 bid p1 33 Wh @ 0.000070 in 08:30:00 group 2 meter 1 at 101 number 26 stream 0
08:07:26.966 bid p9 39 Wh @ -0.000160 fok in 08:30:00 meter 9 at 109 number 20 stream 0
08:07:28.314 cancel p8 number 7 number 17 stream 0
08:07:28.314 amend p5 #227 28 Wh @ -0.000070 number 22 stream 0
08:07:28.314 cancel p3 number 13 number 19 stream 0
08:07:31.190 ask p4 572 Wh @ 0.000080 in 09:00:00 meter 4 at 104 number 21 stream 1
08:07:31.190 bid p3 53 Wh @ -0.000110 in 09:00:00 group 4 meter 3 at 103 number 20 stream 0
08:07:31.190 ask p5 49 Wh market in 09:00:00 meter 5 at 105 number 23 stream 0
08:07:31.190 bid p3 13 Wh @ 0.000070 ioc in 08:45:00 meter 3 at 103 number 21 stream 0
08:07:31.190 amend p4 #231 572 Wh @ 0.000083 number 22 stream 1
08:07:31.190 ask p3 10 Wh @ -0.000040 fok in 08:45:00 meter 3 at 103 number 27 stream 1
08:07:31.190 cancel p5 #178 number 24 stream 0
08:07:31.190 amend p2 #181 36 Wh @ -0.000130 number 27 stream 1
08:07:31.190 bid p2 25 Wh @ -0.000120 in 09:00:00 meter 2 at 102 number 21 stream 0
08:07:31.190 bid p5 7 Wh @ -0.000090 in 08:45:00 meter 5 at 105 number 25 stream 0
08:07:33.856 bid p4 49 Wh @ 0.000010 till 08:13:27 in 08:30:00 meter 4 at 104 number 23 stream 1
08:07:33.856 bid p6 43 Wh @ -0.000100 kind 5 in 08:30:00 meter 6 at 106 number 24 stream 1
08:07:33.856 deposit p1 0.000018529
08:07:33.856 bid p5 3 Wh @ 0.000030 in 08:45:00 group 4 meter 5 at 105 number 26 stream 0
08:07:33.856 amend p2 #235 42 Wh @ -0.000120 number 28 stream 1
08:07:35.524 bid p5 60 Wh @ -0.000030 ioc in 08:45:00 meter 5 at 105 number 27 stream 0
08:07:35.524 amend p8 #225 27 Wh @ -0.000110 number 18 stream 0
08:07:35.816 bid p5 51 Wh @ -0.000010 in 08:45:00 meter 5 at 105 number 35 stream 1
08:07:35.816 bid p6 4 Wh @ -0.000070 fok in 09:01:00 meter 6 at 106 number 24 stream 0
08:07:38.645 bid p2 10 Wh @ -0.000050 ioc in 08:45:00 meter 2 at 102 number 22 stream 0
08:07:39.035 bid p9 35 Wh @ -0.000100 in 08:00:00 meter 9 at 109 number 17 stream 1
08:07:39.035 bid p4 26 Wh @ 0.000010 in 08:30:00 group 3 meter 14 at 114 number 24 stream 1
08:07:39.035 ask p3 2 Wh @ -0.000050 in 09:00:00 meter 3 at 103 number 28 stream 1
08:07:39.035 ask p5 15 Wh @ 0.000150 ioc in 09:00:00 meter 5 at 105 number 36 stream 1
08:07:39.035 amend p1 #216 29 Wh @ 0.000113 number 27 stream 0
08:07:39.035 bid p1 38 Wh @ 0.000000 in 09:00:00 meter 1 at 101 number 27 stream 1
08:07:39.035 ask p1 45 Wh @ 0.000140 in 08:45:00 meter 1 at 101 number 28 stream 1
08:07:39.035 cancel p1 #243 number 28 stream 0
08:07:39.035 cancel p9 #204 number 21 stream 0
08:07:41.764 bid p3 28 Wh @ -0.000020 in 08:30:00 meter 3 at 103 number 22 stream 0
08:07:41.764 ask p7 4 Wh @ 0.000040 in 08:45:00 group 1 meter 7 at 107 number 19 stream 0
08:07:41.764 bid p8 4 Wh @ 0.000010 fok in 08:45:00 meter 8 at 108 number 19 stream 0
08:07:45.375 ask p4 44 Wh @ -0.000050 in 08:45:00 group 3 meter 14 at 114 number 20 stream 0
08:07:47.626 amend p3 #223 34 Wh @ 0.000030 number 23 stream 0
08:07:47.626 bid p6 2 Wh @ -0.000140 in 09:00:00 meter 6 at 106 number 25 stream 0
08:07:50.056 ask p9 28 Wh @ 0.000130 fok in 09:00:00 meter 9 at 109 number 18 stream 1
08:07:54.049 cancel p2 #177 number 32 stream 1
08:07:54.948 bid p9 25 Wh @ -0.000080 till 08:11:17 in 08:45:00 group 3 meter 9 at 109 number 19 stream 1
08:07:54.948 bid p1 45 Wh @ -0.000160 in 08:45:00 meter 1 at 101 number 29 stream 1
08:07:57.588 bid p6 16 Wh @ -0.000030 fok in 08:45:00 meter 6 at 106 number 26 stream 0
08:08:01.346 amend p4 #175 0 Wh @ 0.000140 number 21 stream 0
08:08:04.873 ask p5 48 Wh @ -0.000050 till 08:30:00 in 08:30:00 meter 5 at 105 number 28 stream 0
08:08:08.305 ask p1 29 Wh @ 0.000110 in 09:00:00 meter 11 at 111 number 24 stream 0
08:08:08.305 clock
08:08:08.305 amend p2 #181 45 Wh @ -0.000130 number 18 stream 0
08:08:09.010 bid p9 52 Wh @ -0.000090 in 08:45:00 group 2 meter 9 at 109 number 20 stream 1
08:08:09.010 ask p6 11 Wh market in 08:30:00 meter 6 at 106 number 25 stream 1
08:08:10.078 ask p4 58 Wh @ 0.000000 in 08:30:00 meter 14 at 114 number 22 stream 0
08:08:13.563 cancel p2 #192 number 33 stream 1
08:08:13.563 ask p3 51 Wh @ 0.000170 ioc in 08:00:00 meter 3 at 103 number 29 stream 1
08:08:13.563 amend p5 #237 3 Wh @ 0.000033 number 37 stream 1
08:08:13.563 amend p2 #228 48 Wh @ -0.000107 number 23 stream 0
08:08:13.563 ask p2 38 Wh @ 0.000150 in 09:00:00 meter 12 at 112 number 24 stream 0
08:08:13.665 bid p1 57 Wh @ -0.000040 in 08:45:00 group 2 meter 11 at 111 number 30 stream 1
08:08:13.665 bid p7 8 Wh @ -0.000050 kind 5 in 08:45:00 meter 7 at 107 number 25 stream 1
08:08:13.665 bid p3 5 Wh @ -0.000090 ioc in 09:00:00 meter 13 at 113 number 24 stream 0
08:08:13.665 bid p1 20 Wh @ 0.000010 fok in 08:45:00 meter 1 at 101 number 31 stream 1
08:08:15.521 ask p2 26 Wh @ 0.000120 till 08:15:07 in 08:30:00 group 4 meter 2 at 102 number 25 stream 0
08:08:15.521 resume p6
08:08:18.212 amend p2 #194 18 Wh @ 0.000090 number 26 stream 0
08:08:18.212 bid p3 31 Wh market in 08:45:00 meter 3 at 103 number 25 stream 0
08:08:19.136 ask p4 43 Wh @ 0.000110 ioc in 08:45:00 meter 14 at 114 number 23 stream 0
08:08:19.136 ask p9 1 Wh @ 0.000130 in 08:30:00 meter 9 at 109 number 21 stream 1
08:08:20.844 ask p8 51 Wh market in 08:45:00 meter 19 at 108 number 20 stream 0
08:08:20.844 cancel p5 #236 number 38 stream 1
08:08:20.844 amend p2 #228 55 Wh @ -0.000110 number 34 stream 1
08:08:20.844 amend p2 #181 36 Wh @ -0.000127 number 27 stream 0
08:08:24.472 ask p4 0 Wh @ 0.000140 in 08:45:00 meter 4 at 104 number 25 stream 1
08:08:24.472 ask p8 9 Wh @ 0.000090 in 08:30:00 group 1 meter 8 at 108 number 21 stream 0
08:08:25.664 bid p2 18 Wh @ -0.000150 till 08:12:57 in 09:00:00 group 2 meter 2 at 102 number 35 stream 1
08:08:25.664 ask p4 25 Wh @ 0.000130 till 08:13:57 in 08:30:00 group 5 meter 14 at 114 number 26 stream 1
08:08:25.664 cancel p1 #244 number 32 stream 1
08:08:25.664 bid p3 43 Wh @ 0.000000 till 08:11:47 in 09:00:00 meter 13 at 113 number 26 stream 0
08:08:25.664 ask p6 36 Wh @ -0.000020 in 09:00:00 group 3 meter 6 at 106 number 27 stream 17
08:08:25.664 ask p3 50 Wh @ 0.000030 in 08:30:00 meter 13 at 113 number 27 stream 0
08:08:28.848 clock
08:08:32.319 amend p5 #239 51 Wh @ 0.000010 number 39 stream 1
08:08:32.319 ask p2 30 Wh @ 0.000070 in 09:00:00 meter 2 at 102 number 28 stream 0
08:08:34.603 ask p1 40 Wh @ 0.000010 in 09:00:00 meter 1 at 101 number 29 stream 0
08:08:37.704 bid p6 58 Wh @ -0.000040 ioc in 09:00:00 meter 6 at 106 number 21 stream 0
08:08:40.659 bid p6 4 Wh market in 08:45:00 meter 6 at 106 number 26 stream 1
08:08:42.100 amend p5 #239 26 Wh @ 0.000010 number 29 stream 0
08:08:45.679 bid p3 27 Wh @ -0.000160 in 08:30:00 group 1 meter 13 at 113 number 28 stream 0
08:08:47.007 bid p6 27 Wh @ 0.000060 fok in 09:00:00 meter 6 at 106 number 27 stream 1
08:08:49.069 bid p8 36 Wh market in 09:00:00 meter 8 at 108 number 29 stream 1
08:08:49.069 ask p2 896 Wh @ 0.000150 fok in 08:45:00 meter 2 at 102 number 29 stream 0
08:08:49.239 bid p1 22 Wh @ -0.000120 in 09:00:00 group 1 meter 11 at 111 number 30 stream 0
08:08:49.239 bid p9 36 Wh @ -0.000030 in 09:00:00 meter 9 at 109 number 22 stream 1
08:08:49.239 bid p1 59 Wh @ -0.000020 in 08:45:00 group 3 meter 1 at 101 number 31 stream 0
08:08:49.239 ask p2 16 Wh @ 0.000040 till 08:13:07 in 08:30:00 meter 12 at 112 number 36 stream 1
08:08:49.239 cancel p6 #158 number 19 stream 0
08:08:49.239 ask p1 708 Wh @ 0.000090 in 08:30:00 group 2 meter 1 at 101 number 33 stream 1
08:08:49.239 cancel p2 #271 number 30 stream 0
08:08:50.166 cancel p1 #216 number 34 stream 1
08:08:50.166 cancel p1 #268 number 32 stream 0
08:08:50.166 query p8 number 30 stream 1
08:08:50.166 amend p1 #270 59 Wh @ 0.000070 number 35 stream 1
08:08:50.166 amend p4 #175 18 Wh @ 0.000143 number 24 stream 0
08:08:52.478 bid p1 59 Wh @ -0.000150 in 09:00:00 meter 1 at 101 number 33 stream 0
08:08:53.156 bid p2 33 Wh @ -0.000040 in 08:45:00 group 1 meter 2 at 102 number 37 stream 1
08:08:56.727 ask p6 30 Wh @ 0.000170 fok in 08:45:00 meter 6 at 106 number 28 stream 0
08:08:56.914 bid p4 29 Wh @ -0.000100 in 08:30:00 group 4 meter 4 at 104 number 25 stream 0
08:08:56.914 amend p2 #173 51 Wh @ 0.000070 number 31 stream 0
08:08:56.914 amend p2 #256 26 Wh @ 0.000123 number 32 stream 0
08:09:00.194 ask p3 29 Wh @ 0.000100 in 09:00:00 meter 13 at 113 number 29 stream 0
08:09:00.194 amend p2 #260 9 Wh @ -0.000150 number 38 stream 1
08:09:00.194 cancel p8 #180 number 22 stream 0
08:09:00.194 query p10 number 2 stream 0
08:09:00.194 cancel p2 #228 number 39 stream 1
08:09:00.194 ask p9 8 Wh @ 0.000010 till 08:10:07 in 08:45:00 meter 9 at 109 number 23 stream 1
08:09:04.111 bid p8 1 Wh @ -0.000100 ioc in 08:45:00 meter 8 at 108 number 31 stream 1
08:09:06.390 ask p8 18 Wh @ 0.000110 in 08:30:00 group 3 meter 8 at 108 number 23 stream 0
08:09:09.285 bid p4 43 Wh @ 0.000060 in 09:00:00 meter 14 at 114 number 26 stream 0
08:09:09.285 mass p3 meter 3 in 09:00:00 number 30 stream 1
08:09:09.285 query p7 number 20 stream 0
08:09:10.875 cancel p8 number 31 number 32 stream 1
08:09:10.875 amend p4 #231 0 Wh @ 0.000080 number 27 stream 1
08:09:10.875 cancel p8 #144 number 24 stream 0
08:09:11.314 ask p6 31 Wh market in 08:30:00 meter 6 at 106 number 29 stream 0
08:09:11.378 deposit p2 0.000013436
08:09:11.378 bid p4 12 Wh @ -0.000160 in 08:30:00 group 3 meter 14 at 114 number 28 stream 1
08:09:11.378 bid p3 18 Wh @ 0.000010 in 08:45:00 group 4 meter 3 at 103 number 31 stream 1
08:09:14.716 bid p6 45 Wh @ 0.000000 ioc in 09:00:00 meter 6 at 106 number 30 stream 0
08:09:17.963 query p8 number 33 stream 1
08:09:21.744 cancel p8 #259 number 36 stream 1
08:09:22.761 clock
08:09:22.761 amend p2 #256 25 Wh @ 0.000120 number 40 stream 1
08:09:22.761 ask p2 9 Wh @ 0.000050 in 08:30:00 group 1 meter 12 at 112 number 41 stream 1
08:09:23.000 ask p9 28 Wh @ -0.000060 ioc in 08:30:00 meter 9 at 109 number 24 stream 1
08:09:23.000 bid p2 37 Wh @ -0.000080 ioc in 09:00:00 meter 12 at 112 number 33 stream 0
08:09:23.000 cancel p9 #251 number 22 stream 0
08:09:26.656 ask p9 60 Wh @ -0.000060 in 08:45:00 group 3 meter 9 at 109 number 25 stream 1
08:09:26.656 cancel p5 number 25 number 30 stream 0
08:09:26.656 ask p7 39 Wh @ -0.000010 in 09:00:00 group 1 meter 7 at 107 number 21 stream 0
08:09:29.846 amend p3 #281 9 Wh @ 0.000010 number 30 stream 0
08:09:33.167 bid p9 51 Wh @ -0.000100 in 08:30:00 group 4 meter 9 at 109 number 23 stream 0
08:09:36.828 cancel p3 #261 number 32 stream 1
08:09:39.754 bid p3 40 Wh @ 0.000050 in 08:30:00 group 1 meter 3 at 103 number 33 stream 1
08:09:41.182 bid p5 32 Wh @ -0.000170 ioc in 08:30:00 meter 5 at 106 number 31 stream 0
08:09:43.799 amend p3 #149 32 Wh @ -0.000010 number 34 stream 1
08:09:43.799 bid p7 60 Wh @ -0.000100 till 08:12:57 in 08:45:00 meter 7 at 107 number 22 stream 0
08:09:43.799 bid p4 49 Wh @ -0.000040 in 09:00:00 meter 4 at 104 number 29 stream 1
08:09:44.732 amend p9 #249 13 Wh @ -0.000080 number 24 stream 0
08:09:44.732 bid p7 37 Wh @ 0.000010 fok in 09:00:00 meter 7 at 107 number 26 stream 1
08:09:44.732 cancel p2 #218 number 42 stream 1
08:09:44.732 amend p2 #181 36 Wh @ -0.000150 number 34 stream 0
08:09:44.732 ask p6 58 Wh @ -0.000050 in 08:30:00 group 1 meter 6 at 106 number 31 stream 0
08:09:46.293 ask p9 49 Wh market in 08:45:00 meter 9 at 109 number 25 stream 0
08:09:46.293 amend p7 #290 60 Wh @ -0.000097 number 27 stream 1
08:09:46.293 ask p4 17 Wh @ 0.000070 in 09:00:00 meter 4 at 104 number 30 stream 1
08:09:46.293 ask p8 32 Wh @ 0.000040 ioc in 08:45:00 group 5 meter 8 at 108 number 37 stream 1
08:10:01.944 ask p7 59 Wh @ 0.000140 till 08:18:57 in 08:45:00 group 2 meter 7 at 107 number 23 stream 0
08:10:04.192 bid p9 5 Wh @ -0.000170 in 09:01:00 meter 9 at 109 number 26 stream 1
08:10:04.192 ask p3 10 Wh @ 0.000160 till 08:11:37 in 09:00:00 group 3 meter 13 at 113 number 35 stream 1
08:10:06.917 cancel p3 #179 number 31 stream 0
08:10:09.588 ask p7 55 Wh @ 0.000020 till 08:17:37 in 08:30:00 group 2 meter 7 at 107 number 24 stream 0
08:10:09.588 amend p1 #272 354 Wh @ 0.000090 number 34 stream 0
08:10:09.588 ask p7 25 Wh @ 0.000010 in 09:00:00 meter 7 at 107 number 25 stream 0
08:10:13.060 bid p7 58 Wh @ -0.000020 in 09:00:00 group 2 meter 7 at 107 number 26 stream 0
08:10:16.720 ask p5 28 Wh @ 0.000150 ioc in 08:30:00 meter 5 at 105 number 40 stream 1
08:10:18.965 amend p7 #290 55 Wh @ -0.000100 number 28 stream 1
08:10:18.965 bid p1 59 Wh @ -0.000010 in 08:30:00 group 1 meter 11 at 111 number 36 stream 1
08:10:18.965 amend p1 #273 57 Wh @ -0.000150 number 37 stream 1
08:10:20.479 bid p1 17 Wh @ -0.000050 in 08:45:00 group 2 meter 1 at 101 number 35 stream 0
08:10:22.507 amend p2 #256 21 Wh @ 0.000120 number 35 stream 0
08:10:22.507 ask p7 43 Wh @ 0.000070 in 08:30:00 meter 7 at 107 number 27 stream 0
08:10:24.400 bid p5 59 Wh @ -0.000170 in 09:00:00 meter 5 at 105 number 41 stream 1
08:10:27.225 bid p9 39 Wh @ -0.000090 in 09:00:00 group 2 meter 9 at 109 number 27 stream 1
08:10:27.225 bid p8 959 Wh @ -0.000080 in 09:00:00 group 1 meter 8 at 108 number 25 stream 0
08:10:27.225 ask p1 34 Wh @ 0.000140 ioc in 08:45:00 meter 1 at 101 number 38 stream 1
08:10:27.225 amend p9 #288 51 Wh @ -0.000100 number 26 stream 0
08:10:27.225 bid p4 57 Wh market in 08:30:00 meter 4 at 104 number 31 stream 1
08:10:27.935 cancel p7 #298 number 29 stream 1
08:10:29.098 clock
08:11:19.723 bid p9 273 Wh @ 0.000010 in 08:30:00 group 4 meter 9 at 109 number 27 stream 0
08:11:22.532 ask p5 21 Wh @ 0.000040 in 08:45:00 meter 5 at 105 number 42 stream 1
08:11:22.993 bid p8 9 Wh market in 08:45:00 meter 8 at 108 number 26 stream 0
08:11:26.233 clock
08:11:29.941 bid p4 41 Wh @ 0.000000 in 08:30:00 group 3 meter 14 at 114 number 16 stream 1
08:11:29.941 cancel p8 #225 number 38 stream 1
08:11:31.209 amend p2 #256 28 Wh @ 0.000120 number 36 stream 0
08:11:31.820 ask p1 7 Wh @ -0.000050 in 08:45:00 meter 11 at 111 number 39 stream 1
08:11:31.820 bid p8 30 Wh @ 0.000010 till 08:15:27 in 08:30:00 meter 8 at 108 number 27 stream 0
08:11:35.797 amend p7 #294 59 Wh @ 0.000120 number 28 stream 0
08:11:35.797 ask p4 21 Wh @ 0.000140 in 08:30:00 meter 4 at 104 number 32 stream 1
08:11:35.797 ask p9 40 Wh @ 0.000090 fok in 09:00:00 meter 9 at 109 number 28 stream 1
08:11:35.797 ask p7 54 Wh @ 0.000150 in 09:00:00 meter 7 at 107 number 29 stream 0
08:11:38.206 ask p9 40 Wh @ 0.000130 till 08:19:17 in 09:00:00 group 2 meter 9 at 109 number 29 stream 1
08:11:38.206 cancel p7 #296 number 30 stream 0
08:11:38.850 ask p4 18 Wh @ 0.000030 in 09:00:00 meter 4 at 104 number 33 stream 1
08:11:38.938 ask 11 19 Wh @ -0.000040 in 09:00:00 group 3 meter 5 at 105 number 3 stream 0
08:11:38.938 amend p2 #256 26 Wh @ 0.000120 number 37 stream 0
08:11:40.748 bid p9 37 Wh @ -0.000120 till 08:16:17 in 09:00:00 meter 9 at 109 number 30 stream 1
08:11:40.748 ask p1 32 Wh @ -0.000060 ioc in 09:00:00 meter 1 at 101 number 40 stream 1
08:11:44.548 cancel p9 #269 number 31 stream 1
08:11:44.548 bid p7 25 Wh @ -0.000100 in 09:00:00 group 4 meter 7 at 107 number 30 stream 1
08:11:44.548 clock
08:11:44.548 bid p5 21 Wh @ -0.000130 in 08:45:00 group 2 meter 5 at 105 number 43 stream 1
08:11:44.548 amend p4 #231 572 Wh @ 0.000083 number 22 stream 1
08:11:46.334 amend p1 #1 177 Wh @ 0.000090 number 36 stream 0
08:11:46.334 amend p4 #276 27 Wh @ -0.000100 number 34 stream 1
08:11:46.334 ask p1 19 Wh @ 0.000040 in 08:31:00 group 2 meter 1 at 101 number 37 stream 0
08:11:46.752 amend p4 #175 17 Wh @ 0.000140 number 27 stream 0
08:11:46.752 ask p9 48 Wh @ -0.000070 in 08:45:00 meter 9 at 109 number 28 stream 0
08:11:50.258 bid p4 26 Wh @ -0.000050 in 09:00:00 group 2 meter 4 at 104 number 28 stream 0
08:11:50.258 ask p1 2147483650 Wh @ -0.000050 in 08:30:00 meter 1 at 101 number 38 stream 0
08:11:54.011 clock
08:11:54.011 ask p8 40 Wh @ -0.000050 fok in 08:45:00 meter 8 at 108 number 28 stream 0
08:11:54.827 ask p1 45 Wh @ 0.000110 in 08:45:00 meter 1 at 101 number 41 stream 1
08:11:57.179 amend p2 #1 30 Wh @ 0.000030 number 43 stream 1
08:12:00.636 bid p8 49 Wh @ -0.000060 in 08:45:00 group 3 meter 8 at 108 number 39 stream 1
08:12:00.636 amend p9 #288 51 Wh @ -0.000097 number 32 stream 1
08:12:02.941 bid p8 52 Wh @ 0.000030 in 09:00:00 group 3 meter 8 at 108 number 29 stream 0
08:12:05.237 ask p6 6 Wh @ 0.000150 fok in 08:30:00 meter 6 at 106 number 32 stream 0
08:12:05.237 bid p4 30 Wh market in 08:45:00 meter 14 at 114 number 29 stream 0
08:12:07.067 ask p3 41 Wh @ 0.000160 in 08:30:00 group 4 meter 3 at 103 number 36 stream 1
08:12:07.067 ask p3 52 Wh @ -0.000020 in 08:45:00 group 3 meter 3 at 103 number 32 stream 0
08:12:07.067 cancel p8 #305 number 30 stream 0
08:12:07.067 clock
08:12:08.661 bid p5 22 Wh @ -0.000130 till 08:12:47 in 08:30:00 meter 5 at 105 number 32 stream 0
08:12:11.574 ask p5 1122 Wh @ 0.000040 in 08:45:00 group 1 meter 5 at 105 number 33 stream 0
08:12:11.574 amend p1 #300 59 Wh @ -0.000010 number 42 stream 1
08:12:11.574 bid p3 28 Wh @ -0.000130 till 08:13:47 in 08:30:00 group 4 meter 13 at 113 number 33 stream 0
08:12:11.574 amend p2 #256 13 Wh @ 0.000120 number 44 stream 1
08:12:11.574 ask p2 48 Wh @ 0.000090 in 08:45:00 group 4 meter 2 at 102 number 38 stream 0
08:12:11.574 clock
08:12:11.574 bid p1 41 Wh @ 0.000040 till 08:12:57 in 09:00:00 group 1 meter 1 at 101 number 43 stream 1
08:12:12.126 cancel p4 number 22 number 30 stream 0
08:12:14.432 ask p2 39 Wh @ -0.000020 kind 5 in 08:30:00 meter 2 at 102 number 39 stream 0
08:12:17.661 bid p2 28 Wh @ -0.000120 in 08:45:00 group 4 meter 12 at 112 number 40 stream 0
08:12:20.814 amend p3 #329 28 Wh @ -0.000090 number 34 stream 0
08:12:22.211 amend p9 #288 51 Wh @ -0.000100 number 29 stream 0
08:12:22.211 cancel p2 #332 number 41 stream 0
08:12:22.211 bid p3 1571 Wh market in 08:30:00 meter 13 at 113 number 37 stream 1
08:12:22.211 bid p4 49 Wh @ -0.000110 till 08:12:57 in 08:45:00 meter 4 at 104 number 31 stream 0
08:12:24.121 bid p3 37 Wh @ -0.000140 in 08:30:00 meter 13 at 113 number 38 stream 1
08:12:24.121 bid p5 21 Wh @ 0.000010 in 08:45:00 group 4 meter 5 at 105 number 34 stream 0
08:12:24.121 bid p5 51 Wh @ -0.000130 fok in 08:45:00 meter 5 at 105 number 44 stream 1
08:12:25.402 ask p9 39 Wh @ -0.000010 in 08:30:00 group 4 meter 9 at 109 number 33 stream 1
08:12:27.318 clock
08:12:27.318 ask p8 675 Wh @ 0.000080 ioc in 08:45:00 meter 8 at 108 number 40 stream 1
08:12:30.342 bid p6 2147483650 Wh @ 0.000050 till 08:19:47 in 08:30:00 meter 6 at 106 number 28 stream 1
08:12:31.193 ask p4 35 Wh market in 08:45:00 meter 4 at 104 number 35 stream 1
08:12:34.604 cancel p5 number 35 number 45 stream 1
08:12:34.604 bid p5 9 Wh @ -0.000140 till 08:14:17 in 09:00:00 meter 5 at 105 number 35 stream 0
08:12:34.604 ask p5 53 Wh market in 08:30:00 meter 5 at 105 number 46 stream 1
08:12:34.604 bid p1 22 Wh @ -0.000120 in 09:00:00 group 1 meter 11 at 111 number 30 stream 0
08:12:34.604 ask p8 10 Wh @ -0.000050 in 09:00:00 group 1 meter 8 at 108 number 41 stream 1
08:12:34.604 ask p7 19 Wh @ 0.000010 ioc in 08:30:00 meter 7 at 107 number 31 stream 1
08:12:34.604 amend p4 #175 17 Wh @ 0.000040 number 36 stream 1
08:12:36.177 ask p2 45 Wh market in 08:45:00 meter 2 at 102 number 42 stream 0
08:12:36.177 bid p6 0 Wh @ -0.000100 till 08:16:57 in 08:45:00 meter 6 at 106 number 29 stream 1
08:12:36.177 ask p1 15 Wh market in 08:30:00 meter 11 at 111 number 44 stream 1
08:12:36.177 cancel p3 #326 number 39 stream 1
08:12:38.900 bid p1 38 Wh @ -0.000170 in 09:00:00 meter 1 at 101 number 45 stream 1
08:12:41.432 cancel p8 #167 number 42 stream 1
08:12:42.417 cancel p5 #303 number 36 stream 0
08:12:42.834 amend p5 #308 15 Wh @ 0.000040 number 37 stream 0
08:12:42.834 query p1 number 39 stream 0
08:12:42.834 bid p5 50 Wh @ -0.000130 in 09:00:00 meter 5 at 105 number 38 stream 0
08:12:42.834 bid p9 42 Wh @ -0.000090 in 09:00:00 group 4 meter 9 at 109 number 34 stream 1
08:12:46.694 ask p9 13 Wh @ -0.000020 in 08:30:00 group 3 meter 9 at 109 number 35 stream 1
08:12:46.694 bid p2 24 Wh @ 0.000050 in 08:30:00 group 1 meter 12 at 112 number 45 stream 1
08:12:46.694 amend p5 #328 1121 Wh @ 0.000040 number 39 stream 0
08:12:46.694 bid p9 5 Wh @ 0.000010 in 08:30:00 group 3 meter 9 at 109 number 36 stream 1
08:12:46.694 ask p4 29 Wh market in 08:45:00 meter 4 at 104 number 32 stream 0
08:12:46.694 bid p2 45 Wh @ 0.000050 ioc in 09:00:00 meter 12 at 112 number 43 stream 0
08:12:48.894 amend p7 #317 25 Wh @ -0.000040 number 32 stream 1
08:12:48.894 bid p4 60 Wh @ 0.000010 till 08:20:47 in 09:00:00 meter 4 at 104 number 37 stream 1
08:12:48.894 ask p4 56 Wh @ -0.000060 ioc in 09:00:00 meter 4 at 104 number 33 stream 0
08:12:48.894 ask p2 2147483650 Wh market in 08:30:00 meter 2 at 102 number 46 stream 1
08:12:49.452 bid p7 10 Wh @ -0.000060 in 08:30:00 group 1 meter 7 at 107 number 31 stream 0
08:12:49.452 bid p7 33 Wh @ -0.000120 in 08:45:00 group 1 meter 7 at 108 number 32 stream 0
08:12:49.452 cancel p2 #260 number 47 stream 1
08:12:52.769 amend p7 #294 59 Wh @ 0.000200 number 33 stream 1
08:12:52.769 amend p5 #328 1117 Wh @ 0.000040 number 40 stream 0
08:12:52.769 amend p7 #294 76 Wh @ 0.000200 number 33 stream 0
08:12:52.769 ask p3 15 Wh market in 08:00:00 meter 13 at 113 number 35 stream 0
08:12:52.769 amend p5 #328 1126 Wh @ 0.000040 number 41 stream 0
08:12:52.769 bid p3 55 Wh @ -0.000050 in 09:00:00 group 4 meter 3 at 103 number 36 stream 0
08:12:52.769 bid p8 52 Wh @ -0.000010 ioc in 08:45:00 meter 8 at 108 number 31 stream 0
08:12:53.300 cancel p4 #231 number 38 stream 1
08:12:53.300 ask 11 1939 Wh @ 0.000090 in 08:45:00 meter 4 at 104 number 4 stream 0
08:12:56.483 amend p7 #290 55 Wh @ -0.000097 number 34 stream 1
08:12:56.483 ask p9 57 Wh @ 0.000170 in 08:30:00 meter 9 at 109 number 37 stream 1
08:12:56.483 ask p9 51 Wh @ 0.000130 in 08:30:00 meter 9 at 109 number 38 stream 1
08:12:57.448 bid p3 28 Wh @ 0.000030 in 09:00:00 meter 3 at 103 number 37 stream 0
08:12:57.448 amend p9 #347 42 Wh @ -0.000087 number 30 stream 0
08:12:57.448 suspend p6
08:12:57.448 bid p7 13 Wh @ -0.000097 till 08:13:17 in 08:45:00 group 1 meter 7 at 107 number 34 stream 0
08:12:57.448 query p6 number 33 stream 0
08:12:57.448 bid p8 27 Wh @ -0.000060 in 08:30:00 meter 8 at 108 number 43 stream 1
08:12:58.098 bid p8 9 Wh market in 08:45:00 meter 8 at 108 number 26 stream 0
08:12:58.098 ask p1 19 Wh @ 0.000040 in 08:31:00 group 2 meter 1 at 101 number 37 stream 0
08:12:58.098 bid p1 56 Wh @ -0.000030 in 09:00:00 meter 11 at 111 number 40 stream 0
08:12:58.834 clock
08:12:58.834 bid p9 29 Wh @ 0.000070 till 08:17:27 in 09:00:00 meter 9 at 109 number 31 stream 0
08:12:58.834 ask p4 44 Wh @ 0.000090 in 08:30:00 meter 4 at 104 number 39 stream 1
08:13:00.975 ask p3 21 Wh @ -0.000010 in 08:30:00 meter 13 at 113 number 40 stream 1
08:13:04.071 ask p7 60 Wh @ 0.000140 in 08:45:00 meter 7 at 107 number 35 stream 1
08:13:06.072 bid p8 44 Wh @ -0.000140 in 08:30:00 group 3 meter 8 at 108 number 32 stream 0
08:13:06.211 bid p1 9 Wh @ -0.000090 in 08:30:00 meter 1 at 101 number 46 stream 1
08:13:07.319 bid p4 47 Wh @ -0.000070 in 08:30:00 meter 14 at 114 number 40 stream 1
08:13:07.319 bid p2 56 Wh @ 0.000070 ioc in 08:30:00 meter 2 at 102 number 48 stream 1
08:13:07.319 ask p8 19 Wh @ 0.000150 in 08:30:00 meter 8 at 108 number 44 stream 1
08:13:09.151 ask p3 42 Wh @ -0.000010 fok in 08:30:00 meter 13 at 113 number 41 stream 1
08:13:09.151 bid p8 29 Wh @ -0.000090 in 09:00:00 group 3 meter 8 at 108 number 33 stream 0
08:13:11.205 ask p5 1179 Wh market in 09:00:00 meter 5 at 105 number 42 stream 0
08:13:14.392 clock
08:13:14.392 amend p7 #313 70 Wh @ 0.000150 number 36 stream 1
08:13:18.248 bid p1 38 Wh @ 0.000010 till 08:18:57 in 09:00:00 meter 1 at 101 number 47 stream 1
08:13:19.972 amend p7 #1 25 Wh @ -0.000037 number 37 stream 1
08:13:19.972 bid p8 3 Wh @ 0.000070 in 08:30:00 meter 8 at 108 number 34 stream 0
08:13:22.155 bid p5 19 Wh @ -0.000120 fok in 08:45:00 meter 5 at 105 number 43 stream 17
08:13:23.420 ask p7 4 Wh @ 0.000100 ioc in 08:30:00 meter 7 at 107 number 38 stream 1
08:13:23.420 bid p4 59 Wh @ -0.000050 fok in 09:00:00 meter 4 at 104 number 34 stream 0
08:13:26.018 amend p2 #330 43 Wh @ 0.000090 number 49 stream 1
08:13:27.055 bid p8 38 Wh @ 0.002000 in 09:00:00 meter 8 at 108 number 45 stream 1
08:13:27.055 clock
08:13:27.078 ask p9 1663 Wh @ 0.000020 in 08:45:00 group 2 meter 9 at 109 number 39 stream 1
08:13:28.635 deposit p1 0.000015952
08:13:31.138 cancel p4 #363 number 41 stream 1
08:13:31.147 amend p8 #368 37 Wh @ 0.000150 number 46 stream 1
08:13:31.147 ask p6 276 Wh @ -0.000070 in 08:30:00 meter 6 at 106 number 30 stream 1
08:13:31.147 ask p1 5 Wh @ 0.000140 in 08:30:00 meter 11 at 111 number 48 stream 1
08:13:31.147 bid p5 12 Wh @ 0.000070 in 08:30:00 meter 5 at 105 number 44 stream 0
08:13:31.147 amend p9 #358 52 Wh @ 0.000130 number 32 stream 0
08:13:34.050 bid p6 53 Wh @ 0.000040 till 08:21:57 in 08:30:00 group 2 meter 6 at 106 number 31 stream 1
08:13:37.955 clock
08:13:40.685 amend p9 #288 31 Wh @ -0.000100 number 33 stream 0
08:13:42.336 bid p9 52 Wh @ 0.000050 in 08:30:00 group 2 meter 9 at 109 number 40 stream 1
08:13:42.336 ask p8 31 Wh @ 0.000080 in 09:00:00 meter 8 at 108 number 35 stream 0
08:13:42.336 bid p8 9 Wh market in 08:45:00 meter 8 at 108 number 26 stream 0
08:13:42.336 amend p5 #308 15 Wh @ 0.000040 number 45 stream 0
08:13:42.336 amend p1 #321 45 Wh @ 0.000113 number 41 stream 0
08:13:42.336 amend p9 #347 42 Wh @ -0.000090 number 34 stream 0
08:13:42.336 amend p9 #358 26 Wh @ 0.000130 number 35 stream 0
08:13:42.336 amend p7 #294 76 Wh @ 0.000220 number 39 stream 1
08:13:44.092 clock
08:13:44.092 ask p9 39 Wh @ 0.000170 ioc in 08:45:00 meter 9 at 109 number 36 stream 0
08:13:44.773 ask p5 14 Wh @ 0.000020 ioc in 08:45:00 meter 5 at 105 number 47 stream 1
08:13:44.773 ask p5 30 Wh market in 08:30:00 meter 5 at 105 number 48 stream 1
08:13:46.917 bid p7 2147483650 Wh @ 0.000060 ioc in 08:45:00 meter 7 at 107 number 35 stream 0
08:13:46.917 ask p9 39 Wh @ -0.000010 in 08:30:00 group 4 meter 9 at 109 number 33 stream 1
08:13:49.014 ask p6 36 Wh @ 0.000030 in 09:00:00 meter 19 at 106 number 32 stream 1
08:13:49.014 ask p7 38 Wh @ -0.000010 in 08:45:00 group 2 meter 7 at 107 number 36 stream 0
08:13:49.014 cancel p8 number 26 number 36 stream 0
08:13:49.014 amend p9 #81 593 Wh @ 0.000110 number 41 stream 1
08:13:49.014 query p1 number 39 stream 0
08:13:52.156 amend p1 #371 38 Wh @ -0.000050 number 49 stream 1
08:13:52.156 ask p4 15 Wh @ -0.000070 in 08:30:00 group 3 meter 4 at 104 number 35 stream 0
08:13:54.537 amend p4 #308 14 Wh @ 0.000040 number 42 stream 1
08:13:54.537 ask p9 47 Wh @ 0.000070 in 09:00:00 group 4 meter 9 at 109 number 42 stream 1
08:13:54.537 cancel p9 #358 number 43 stream 1
08:13:55.550 amend p8 #360 27 Wh @ 0.000020 number 47 stream 1
08:13:55.550 query p10 number 3 stream 1
08:13:58.723 clock
08:13:58.723 ask p9 252 Wh @ 0.000030 till 08:18:57 in 08:30:00 meter 9 at 109 number 37 stream 0
08:13:58.723 ask p6 50 Wh @ -0.000050 in 08:45:00 group 2 meter 6 at 106 number 33 stream 1
08:13:58.723 cancel p8 #365 number 48 stream 1
08:14:02.681 ask p7 1242 Wh @ -0.000060 in 08:00:00 meter 7 at 107 number 37 stream 0
08:14:04.981 bid p5 32 Wh @ -0.000130 fok in 09:00:00 meter 5 at 105 number 46 stream 0
08:14:04.981 amend p8 #378 30 Wh @ 0.000080 number 49 stream 1
08:14:08.892 clock
08:14:08.892 bid p4 43 Wh @ 0.000060 in 09:00:00 meter 14 at 114 number 26 stream 0
08:14:08.892 ask p6 30 Wh @ 0.000010 in 08:45:00 meter 6 at 106 number 34 stream 1
08:14:08.892 ask p3 9 Wh @ -0.000070 till 08:18:17 in 08:45:00 group 3 meter 3 at 103 number 42 stream 1
08:14:11.993 bid p6 24 Wh @ -0.000090 in 08:30:00 group 1 meter 6 at 106 number 34 stream 0
08:14:11.993 bid p2 19 Wh @ 0.000020 in 09:00:00 group 2 meter 12 at 112 number 44 stream 0
08:14:11.993 amend p1 #366 9 Wh @ -0.000020 number 50 stream 1
08:14:11.993 bid p9 56 Wh @ 0.000010 in 09:00:00 group 3 meter 9 at 109 number 38 stream 0
08:14:15.665 ask p5 55 Wh @ -0.000050 in 09:00:00 meter 5 at 105 number 49 stream 1
08:14:18.867 amend p2 #330 41 Wh @ 0.000090 number 45 stream 0
08:14:18.867 bid p4 24 Wh @ 0.000010 in 09:00:00 meter 4 at 104 number 43 stream 1
08:14:19.130 bid p3 27 Wh @ -0.000130 till 08:14:47 in 08:45:00 meter 3 at 103 number 43 stream 1
08:14:19.130 ask p9 6 Wh @ -0.000070 in 08:45:00 group 2 meter 9 at 109 number 39 stream 0
08:14:21.758 amend p8 #369 15 Wh @ -0.000090 number 50 stream 1
08:14:21.758 amend p2 #330 41 Wh @ 0.000093 number 50 stream 1
08:14:21.758 clock
08:14:22.583 ask p4 49 Wh @ 0.000110 in 09:00:00 group 4 meter 14 at 114 number 36 stream 0
08:14:23.896 ask p3 29 Wh @ -0.000030 in 09:00:00 group 1 meter 13 at 113 number 44 stream 1
08:14:23.896 amend p1 #366 9 Wh @ -0.000017 number 51 stream 1
08:14:24.499 ask p6 22 Wh @ 0.000060 till 08:18:47 in 08:30:00 meter 6 at 106 number 35 stream 0
08:14:24.675 bid p5 29 Wh @ -0.000010 in 08:45:00 group 3 meter 5 at 105 number 47 stream 0
08:14:27.283 ask p9 32 Wh @ 0.000080 till 08:22:37 in 08:30:00 meter 9 at 109 number 40 stream 0
08:14:27.283 ask p9 59 Wh @ 0.000030 in 09:00:00 group 2 meter 9 at 109 number 44 stream 1
08:14:28.451 clock
08:14:31.437 ask p9 52 Wh @ 0.000130 fok in 08:30:00 meter 9 at 109 number 41 stream 0
08:14:31.437 amend p9 #396 31 Wh @ 0.000080 number 45 stream 1
08:14:31.437 query p8 number 51 stream 1
08:14:31.437 ask p4 29 Wh @ 0.000010 in 08:45:00 group 3 meter 4 at 104 number 37 stream 0
08:14:33.892 bid p5 13 Wh @ -0.000030 in 09:00:00 group 3 meter 5 at 105 number 50 stream 1
08:14:33.892 ask p7 23 Wh @ 0.000100 ioc in 08:30:00 meter 7 at 107 number 38 stream 0
08:14:33.892 bid p5 60 Wh @ -0.000150 fok in 08:30:00 meter 5 at 105 number 48 stream 0
08:14:33.892 cancel p9 #1 number 42 stream 0
08:14:33.892 amend p8 #378 28 Wh @ 0.000080 number 52 stream 1
08:14:33.892 amend p1 #250 0 Wh @ -0.000160 number 42 stream 0
08:14:35.358 ask p5 9 Wh @ 0.000150 fok in 08:45:00 meter 5 at 105 number 49 stream 0
08:14:35.358 cancel p1 number 45 number 46 stream 0
08:14:35.358 ask p6 4 Wh @ 0.000010 in 08:45:00 group 2 meter 6 at 106 number 36 stream 0
08:14:35.358 amend p5 #328 1124 Wh @ 0.000040 number 50 stream 0
08:14:35.358 ask p1 31 Wh @ -0.000040 in 09:00:00 meter 11 at 111 number 52 stream 1
08:14:35.358 ask p7 169 Wh @ 0.000050 side 2 in 09:00:00 meter 7 at 107 number 39 stream 0
08:14:38.979 amend p4 #175 9 Wh @ 0.000040 number 38 stream 0
08:14:38.979 cancel p9 #396 number 43 stream 0
08:14:38.979 bid p2 60 Wh @ 0.000040 till 08:18:27 in 08:30:00 group 1 meter 2 at 102 number 46 stream 0
08:14:38.979 ask p5 5 Wh @ 0.000010 ioc in 09:00:00 meter 5 at 105 number 51 stream 0
08:14:38.979 cancel p5 #328 number 52 stream 0
08:14:39.717 cancel p7 #313 number 40 stream 0
08:14:39.717 amend p2 #330 41 Wh @ 0.000120 number 51 stream 1
08:14:39.717 amend p5 #399 7 Wh @ -0.000030 number 51 stream 1
08:14:42.855 ask p5 28 Wh @ 0.000080 fok in 08:45:00 meter 5 at 105 number 53 stream 0
08:14:45.381 bid p7 28 Wh @ -0.000150 in 08:30:00 group 4 meter 7 at 107 number 41 stream 0
08:14:45.381 query p10 number 3 stream 0
08:14:45.381 ask p8 26 Wh market in 08:45:00 meter 8 at 108 number 53 stream 1
08:14:45.381 bid p6 8 Wh @ 0.000020 till 08:16:17 in 09:00:00 group 2 meter 6 at 106 number 35 stream 1
08:14:47.986 bid p9 38 Wh @ -0.000080 fok in 09:00:00 meter 9 at 109 number 46 stream 1
08:14:47.986 bid p7 56 Wh @ -0.000160 till 08:24:17 in 08:45:00 group 2 meter 7 at 107 number 40 stream 1
08:14:47.986 ask p5 42 Wh @ -0.000060 in 08:30:00 group 3 meter 5 at 105 number 52 stream 1
08:14:47.986 bid p8 13 Wh @ 0.000070 in 09:00:00 group 4 meter 8 at 108 number 57 stream 1
08:14:48.552 bid p7 32 Wh market in 09:00:00 meter 7 at 107 number 41 stream 1
08:14:50.794 ask p6 42 Wh @ 0.000080 in 09:00:00 group 5 meter 6 at 106 number 37 stream 0
08:14:50.794 bid p2 29 Wh @ -0.000090 in 08:45:00 meter 12 at 112 number 47 stream 0
08:14:50.794 bid p5 39 Wh market in 08:45:00 meter 5 at 105 number 54 stream 0
08:14:51.120 cancel p1 #394 number 53 stream 1
08:14:51.737 ask p1 10 Wh @ 0.000000 in 08:45:00 meter 1 at 102 number 47 stream 0
08:14:51.809 amend p7 #294 76 Wh @ 0.000120 number 42 stream 1
08:14:51.988 amend p9 #81 593 Wh @ 0.000050 number 47 stream 1
08:14:51.988 deposit p1 0.000044528
08:14:54.006 bid p5 26 Wh @ 0.000020 in 08:45:00 meter 5 at 105 number 53 stream 1
08:14:54.006 amend p4 #394 49 Wh @ 0.000113 number 39 stream 0
08:14:55.855 bid p5 859 Wh @ -0.000050 in 08:30:00 group 1 meter 5 at 105 number 55 stream 0
08:14:59.385 cancel p7 number 35 number 42 stream 0
08:14:59.385 clock
08:14:59.385 ask p2 48 Wh @ -0.000030 in 09:00:00 group 4 meter 12 at 112 number 48 stream 0
08:15:01.016 open 09:15:00/900s gate 09:10:05 reference 0.000000
08:15:04.941 bid p6 57 Wh @ -0.000150 in 09:00:00 meter 6 at 106 number 36 stream 1
08:15:04.941 ask p7 10 Wh @ 0.000040 in 09:15:00 group 4 meter 7 at 107 number 43 stream 1
08:15:04.941 ask p7 41 Wh @ 0.000110 in 08:45:00 group 1 meter 7 at 107 number 44 stream 1
08:15:07.349 ask p2 28 Wh @ 0.000110 till 08:17:17 in 08:45:00 group 1 meter 12 at 112 number 49 stream 0
08:15:07.349 cancel p7 number 42 number 43 stream 0
08:15:11.033 bid p3 56 Wh @ -0.000150 in 09:15:00 meter 13 at 113 number 45 stream 1
08:15:11.033 bid p4 19 Wh @ 0.002010 in 09:00:00 group 2 meter 4 at 104 number 44 stream 1
08:15:12.709 clock
08:15:12.709 ask p6 39 Wh @ 0.000060 in 08:45:00 group 1 meter 6 at 106 number 38 stream 0
08:15:12.709 amend p3 #334 19 Wh @ -0.000140 number 38 stream 0
08:15:13.460 bid p2 10 Wh @ -0.000130 till 08:22:37 in 09:00:00 group 4 meter 2 at 102 number 52 stream 1
08:15:13.460 ask p8 54 Wh market in 09:00:00 meter 8 at 108 number 37 stream 0
08:15:16.016 deposit p1 0.000008854
08:15:16.016 amend p2 #423 9 Wh @ -0.000130 number 53 stream 1
08:15:16.016 bid p9 38 Wh @ -0.000080 fok in 09:00:00 meter 9 at 109 number 46 stream 1
08:15:16.016 cancel p4 number 39 number 45 stream 1
08:15:16.016 ask p1 1 Wh @ 0.000040 in 08:45:00 meter 1 at 101 number 54 stream 1
08:15:16.016 bid p6 22 Wh market in 09:00:00 meter 6 at 106 number 39 stream 0
08:15:19.746 amend p9 #384 24 Wh @ 0.000070 number 48 stream 1
08:15:19.746 cancel p2 #330 number 54 stream 1
08:15:19.746 bid p5 58 Wh @ -0.000150 in 08:45:00 group 3 meter 5 at 105 number 56 stream 0
08:15:21.449 cancel p9 #288 number 44 stream 0
08:15:21.449 bid p2 26 Wh @ -0.000110 ioc in 09:00:00 meter 2 at 102 number 50 stream 0
08:15:22.586 amend p7 #407 24 Wh @ -0.000150 number 44 stream 0
08:15:22.715 ask p4 31 Wh @ 0.000120 in 08:45:00 meter 4 at 104 number 40 stream 0
08:15:22.715 ask p1 6 Wh @ 0.000020 fok in 08:45:00 meter 1 at 101 number 48 stream 0
08:15:25.623 cancel p5 #328 number 52 stream 0
08:15:27.052 bid p8 60 Wh @ 0.000070 ioc in 09:15:00 meter 8 at 108 number 38 stream 0
08:15:27.052 cancel p9 #81 number 49 stream 1
08:15:27.052 ask p7 22 Wh @ 0.000130 fok in 09:00:00 meter 7 at 107 number 45 stream 0
08:15:29.716 ask p7 54 Wh @ 0.000050 ioc in 09:00:00 meter 7 at 107 number 46 stream 0
08:15:29.716 ask p8 472 Wh @ 0.000150 in 09:15:00 meter 8 at 108 number 39 stream 0
08:15:29.716 clock
08:15:29.716 ask p4 1 Wh @ 0.000070 in 08:45:00 meter 14 at 114 number 41 stream 0
08:15:29.716 ask p6 21 Wh @ -0.000070 in 09:15:00 meter 6 at 107 number 40 stream 0
08:15:31.639 ask p5 7 Wh @ 0.000060 in 08:45:00 meter 5 at 105 number 54 stream 1
08:15:31.639 amend p1 #375 5 Wh @ 0.000240 number 49 stream 0
08:15:31.639 ask p5 14 Wh @ 0.000100 in 08:45:00 group 3 meter 5 at 105 number 55 stream 1
08:15:31.639 ask p6 10 Wh @ -0.000070 in 08:45:00 meter 6 at 106 number 37 stream 1
08:15:31.639 ask p6 42 Wh @ 0.000010 in 08:45:00 group 2 meter 6 at 106 number 41 stream 0
08:15:31.639 amend p5 #416 16 Wh @ 0.000020 number 57 stream 0
08:15:32.958 bid p5 9 Wh @ 0.000020 fok in 09:15:00 meter 5 at 105 number 56 stream 1
08:15:32.958 amend p1 #250 39 Wh @ -0.000160 number 50 stream 0
08:15:32.958 bid p2 19 Wh @ -0.000080 till 08:20:57 in 09:00:00 meter 2 at 102 number 55 stream 1
08:15:32.958 bid p1 3 Wh @ -0.000020 in 08:45:00 meter 11 at 111 number 55 stream 1
08:15:32.958 bid p4 38 Wh @ 0.000070 in 09:00:00 group 2 meter 4 at 104 number 42 stream 0
08:15:36.087 bid p1 37 Wh @ 0.000040 in 08:45:00 group 1 meter 1 at 101 number 56 stream 1
08:15:36.087 clock
08:15:36.087 bid p4 18 Wh @ -0.000080 fok in 08:45:00 meter 14 at 114 number 43 stream 0
08:15:36.759 bid p5 23 Wh @ 0.000050 in 09:00:00 group 2 meter 5 at 105 number 58 stream 0
08:15:36.759 bid p4 39 Wh @ -0.000130 in 08:45:00 meter 14 at 114 number 46 stream 1
08:15:38.490 clock
08:15:38.490 bid p2 23 Wh @ 0.000060 in 09:00:00 meter 12 at 112 number 56 stream 1
08:15:40.021 bid p8 28 Wh @ -0.000070 till 08:22:57 in 08:45:00 meter 8 at 108 number 58 stream 1
08:15:43.406 bid p6 34 Wh @ -0.000140 ioc in 08:45:00 meter 6 at 106 number 38 stream 1
08:15:43.406 bid p7 27 Wh @ -0.000140 till 08:16:47 in 09:15:00 meter 7 at 107 number 45 stream 1
08:15:43.406 cancel p5 number 51 number 57 stream 1
08:15:44.572 amend p1 #366 5 Wh @ -0.000020 number 57 stream 1
08:15:44.572 deposit p2 0.000002467
08:15:45.343 bid p2 27 Wh @ -0.000150 till 08:22:07 in 09:15:00 group 4 meter 2 at 102 number 57 stream 1
08:15:45.343 amend p9 #357 0 Wh @ 0.000170 number 45 stream 0
08:15:45.343 ask p4 -1 Wh @ -0.000040 in 08:45:00 group 2 meter 14 at 114 number 44 stream 0
08:15:46.092 cancel p5 number 52 number 59 stream 0
08:15:47.878 bid p3 58 Wh @ 0.000070 till 08:19:17 in 09:00:00 group 3 meter 3 at 103 number 39 stream 0
08:15:47.878 ask p2 10 Wh market side 2 in 09:00:00 meter 12 at 112 number 58 stream 1
08:15:50.163 bid p6 5 Wh @ -0.000100 fok in 09:15:00 meter 6 at 106 number 39 stream 1
08:15:54.138 clock
08:15:56.641 ask p1 23 Wh @ 0.000080 in 09:15:00 meter 1 at 101 number 51 stream 0
08:15:57.455 ask p7 19 Wh @ -0.000070 in 09:15:00 group 2 meter 7 at 107 number 47 stream 0
08:16:00.249 amend p2 #421 24 Wh @ 0.000110 number 51 stream 0
08:16:03.300 deposit p2 0.000018096
08:16:07.214 resume p6
08:16:09.382 bid p8 53 Wh @ -0.000030 in 09:00:00 meter 8 at 108 number 40 stream 0
08:16:09.382 ask p5 4 Wh market in 08:45:00 meter 5 at 105 number 60 stream 0
08:16:12.291 cancel p5 #435 number 61 stream 0
08:16:14.693 ask p4 388 Wh @ 0.000020 till 08:24:37 in 09:00:00 meter 4 at 105 number 47 stream 1
08:16:15.972 cancel p3 #334 number 40 stream 0
08:16:18.674 ask p1 18 Wh @ 0.000080 in 09:15:00 group 3 meter 1 at 101 number 58 stream 1
08:16:18.674 bid p6 34 Wh @ 0.000010 fok in 09:00:00 meter 6 at 106 number 40 stream 1
08:16:18.674 bid p5 43 Wh @ 0.000060 in 09:00:00 meter 5 at 105 number 62 stream 0
08:16:18.674 ask p3 33 Wh @ 0.000100 in 08:45:00 group 4 meter 3 at 103 number 46 stream 1
08:16:18.674 amend p2 #414 29 Wh @ -0.000070 number 52 stream 0
08:16:22.219 cancel p3 #355 number 47 stream 1
08:16:22.219 ask p5 58 Wh @ 0.000020 in 09:15:00 group 2 meter 5 at 105 number 63 stream 0
08:16:24.665 query p8 number 41 stream 0
08:16:24.665 ask p8 38 Wh @ 0.000160 in 09:00:00 meter 8 at 108 number 59 stream 1
08:16:24.665 cancel p8 number 53 number 61 stream 1
08:16:24.665 amend p9 #314 40 Wh @ 0.000133 number 46 stream 0
08:16:24.665 ask p7 2147483650 Wh @ -0.000040 in 09:15:00 group 4 meter 7 at 107 number 46 stream 1
08:16:24.665 ask p8 53 Wh @ -0.000060 ioc in 09:00:00 meter 8 at 108 number 62 stream 1
08:16:27.423 cancel p1 #375 number 52 stream 0
08:16:31.172 ask p8 37 Wh @ 0.000100 in 08:45:00 group 3 meter 8 at 108 number 42 stream 0
08:16:31.172 ask p1 46 Wh @ 0.000140 in 09:00:00 group 2 meter 1 at 101 number 60 stream 1
08:16:34.204 amend p1 #447 23 Wh @ 0.000180 number 61 stream 1
08:16:34.204 bid p5 5 Wh market in 08:45:00 meter 5 at 105 number 58 stream 1
08:16:34.204 ask p8 2147483650 Wh @ -0.000070 ioc in 09:15:00 meter 8 at 108 number 63 stream 1
08:16:34.204 clock
08:16:34.204 ask p6 15 Wh @ -0.000010 in 09:15:00 group 1 meter 6 at 106 number 41 stream 1
08:16:34.328 ask p3 51 Wh @ 0.000010 in 09:15:00 meter 3 at 103 number 41 stream 0
08:16:34.328 amend p9 #385 156 Wh @ 0.000030 number 50 stream 1
08:16:34.328 mass p7 number 47 stream 1
08:16:34.328 bid p4 9 Wh @ -0.000030 in 09:00:00 meter 14 at 114 number 48 stream 1
08:16:35.525 cancel p8 #458 number 43 stream 0
08:16:35.525 ask p8 13 Wh @ -0.000030 in 09:00:00 meter 8 at 108 number 47 stream 0
08:16:35.525 cancel p8 #456 number 48 stream 0
08:16:35.525 bid p3 33 Wh @ -0.000140 in 09:00:00 group 1 meter 3 at 103 number 42 stream 0
08:16:35.525 cancel p1 number 52 number 53 stream 0
08:16:35.525 ask p8 39 Wh @ -0.000040 fok in 09:15:00 meter 8 at 108 number 64 stream 1
08:16:36.014 bid p8 60 Wh @ 0.000050 in 09:00:00 meter 8 at 108 number 65 stream 1
08:16:36.014 bid p3 2 Wh @ -0.000100 in 09:15:00 meter 13 at 113 number 43 stream 0
08:16:36.579 bid p8 8 Wh @ -0.000170 in 08:45:00 meter 8 at 108 number 49 stream 0
08:16:36.579 clock
08:16:36.579 bid p3 9 Wh market in 09:00:00 meter 3 at 103 number 44 stream 0
08:16:36.579 cancel p2 number 45 number 53 stream 0
08:16:36.579 cancel p5 #417 number 59 stream 1
08:16:37.159 bid p7 37 Wh @ 0.000070 till 08:20:47 in 09:15:00 meter 7 at 107 number 48 stream 0
08:16:37.159 ask p8 43 Wh @ 0.000090 ioc in 09:00:00 meter 8 at 108 number 66 stream 1
08:16:37.159 ask p8 10 Wh @ 0.000130 in 08:45:00 meter 8 at 108 number 67 stream 1
08:16:37.159 bid p9 21 Wh @ 0.000010 in 09:00:00 meter 9 at 109 number 47 stream 0
08:16:37.159 cancel p8 #1 number 50 stream 0
08:16:37.844 bid p10 29 Wh @ -0.000030 till 08:20:57 in 09:00:00 meter 7 at 107 number 4 stream 1
08:16:37.844 bid p8 3 Wh @ 0.000040 in 09:15:00 meter 8 at 108 number 68 stream 1
08:16:37.844 ask p5 6 Wh @ 0.000000 till 08:26:47 in 08:45:00 group 3 meter 5 at 105 number 60 stream 1
08:16:37.844 amend p8 #378 28 Wh @ 0.000010 number 51 stream 0
