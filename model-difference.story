08:00:00.000 market range -0.002000 0.002000 collar 0.000300 margin 0.000000 fee 0.000000 lot 10 self-match allow
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
08:00:01.198 open 08:30:00/900s gate 08:25:05 reference 0.000000
08:00:01.198 open 08:45:00/900s gate 08:40:05 reference 0.000000
08:00:01.929 open 09:00:00/900s gate 08:55:05 reference 0.000000
08:00:01.929 ask p1 570 Wh @ -0.000070 fok in 09:00:00 meter 11 at 111 number 1 stream 0
08:00:01.929 cancel p1 #1 number 1 stream 1
08:00:01.929 ask p4 120 Wh @ 0.000070 in 09:00:00 group 2 meter 4 at 104 number 1 stream 1
08:00:03.443 bid p1 7830 Wh @ -0.000020 in 09:00:00 meter 11 at 111 number 2 stream 0
08:00:07.241 ask p4 530 Wh @ 0.000010 ioc in 08:45:00 meter 4 at 104 number 2 stream 1
08:00:07.241 bid p7 360 Wh @ 0.000000 in 09:00:00 group 4 meter 7 at 107 number 1 stream 1
08:00:07.241 bid p5 130 Wh @ -0.000140 in 08:45:00 meter 5 at 105 number 1 stream 0
08:00:07.241 ask p2 350 Wh @ 0.000080 till 08:08:17 in 08:30:00 group 4 meter 12 at 112 number 1 stream 1
08:00:07.241 bid p1 590 Wh @ 0.000010 in 09:00:00 meter 19 at 101 number 2 stream 1
08:00:10.266 bid p2 150 Wh @ -0.000030 fok in 09:00:00 meter 2 at 102 number 2 stream 1
08:00:10.266 query p10 number 1 stream 1
08:00:10.266 clock
08:00:11.090 cancel p1 #3 number 3 stream 1
08:00:12.262 amend p7 #5 360 Wh @ 0.000003 number 2 stream 1
08:00:13.172 ask p5 470 Wh market in 09:00:00 meter 5 at 105 number 1 stream 1
08:00:13.172 bid p3 -1 Wh @ -0.000050 in 08:45:00 meter 3 at 103 number 1 stream 0
08:00:13.172 amend p5 #6 0 Wh @ -0.000140 number 2 stream 0
08:00:13.172 ask p3 300 Wh @ -0.000040 till 08:03:37 in 08:30:00 group 1 meter 3 at 103 number 2 stream 0
08:00:13.172 clock
08:00:14.954 ask p1 490 Wh @ 0.000130 till 08:08:27 in 09:00:00 meter 1 at 101 number 3 stream 0
08:00:18.637 ask p1 530 Wh @ 0.000100 till 08:04:17 in 08:30:00 group 3 meter 11 at 111 number 4 stream 1
08:00:18.637 bid p6 420 Wh @ -0.000050 fok in 08:45:00 meter 6 at 106 number 1 stream 1
08:00:18.637 bid p4 20 Wh @ -0.000160 in 08:45:00 meter 4 at 104 number 1 stream 0
08:00:21.494 bid p1 600 Wh @ 0.000020 kind 5 in 09:00:00 group 2 meter 1 at 101 number 4 stream 0
08:00:21.494 bid 11 9860 Wh @ -0.000010 ioc in 09:00:00 meter 6 at 106 number 1 stream 0
08:00:21.494 cancel p3 #10 number 3 stream 0
08:00:24.599 cancel p1 #12 number 5 stream 1
08:00:24.599 deposit p2 0.000045974
08:00:27.146 ask p1 520 Wh @ 0.000040 fok in 08:30:00 meter 1 at 101 number 6 stream 1
08:00:27.146 ask p5 550 Wh @ 0.000110 in 09:00:00 meter 5 at 105 number 3 stream 0
08:00:27.146 ask p7 440 Wh @ -0.000060 in 08:45:00 meter 7 at 107 number 3 stream 1
08:00:27.146 bid p3 460 Wh @ 0.000050 in 08:45:00 meter 3 at 103 number 4 stream 0
08:00:27.330 amend p2 #7 0 Wh @ 0.000080 number 4 stream 0
08:00:27.330 amend p7 #5 360 Wh @ 0.000000 number 4 stream 1
08:00:27.330 bid p4 560 Wh @ 0.000020 in 08:30:00 meter 4 at 104 number 3 stream 1
08:00:28.935 ask p8 500 Wh @ -0.000030 in 08:45:00 meter 8 at 108 number 1 stream 0
08:00:31.681 bid p7 70 Wh @ -0.000070 in 08:30:00 meter 7 at 107 number 1 stream 0
08:00:31.681 query p9 number 1 stream 0
08:00:31.681 ask p3 270 Wh @ -0.000060 in 08:30:00 group 1 meter 13 at 113 number 5 stream 0
08:00:31.681 clock
08:00:35.149 ask p1 200 Wh @ 0.000010 in 08:30:00 meter 11 at 111 number 5 stream 0
08:00:38.913 cancel p4 #2 number 2 stream 0
08:00:40.785 ask p8 590 Wh @ -0.000020 in 08:30:00 group 3 meter 8 at 108 number 1 stream 1
08:00:40.785 amend p7 #21 0 Wh @ -0.000070 number 5 stream 1
08:00:40.785 ask p6 70 Wh @ -0.000030 till 08:05:37 in 09:00:00 meter 6 at 106 number 1 stream 0
08:00:40.856 ask p9 400 Wh market in 08:45:00 meter 9 at 109 number 1 stream 1
08:00:40.856 clock
08:00:40.856 cancel p9 #21 number 2 stream 1
08:00:41.361 cancel p1 #11 number 6 stream 0
08:00:44.682 bid p4 520 Wh @ 0.000050 in 08:45:00 group 3 meter 4 at 104 number 3 stream 0
08:00:45.098 cancel p8 #24 number 2 stream 1
08:00:48.991 ask p6 290 Wh @ 0.000130 ioc in 09:00:00 meter 6 at 106 number 2 stream 0
08:00:48.991 query p7 number 6 stream 1
08:00:48.991 query p4 number 4 stream 0
08:00:52.604 bid p6 440 Wh market in 08:30:00 meter 6 at 106 number 2 stream 1
08:00:56.148 cancel p5 #16 number 4 stream 0
08:00:56.148 bid p7 430 Wh market in 08:30:00 meter 7 at 107 number 7 stream 1
08:00:56.148 bid p7 20 Wh @ 0.002000 in 08:30:00 group 2 meter 7 at 107 number 8 stream 1
08:00:56.148 ask p4 530 Wh @ 0.000010 ioc in 08:45:00 meter 4 at 104 number 2 stream 1
08:00:57.752 bid p9 160 Wh @ -0.000100 in 09:00:00 group 4 meter 9 at 109 number 3 stream 1
08:00:57.752 query p2 number 3 stream 1
08:01:00.569 amend p7 #21 10 Wh @ -0.000070 number 2 stream 0
08:01:00.569 cancel p9 #31 number 4 stream 1
08:01:00.569 bid p5 12950 Wh @ -0.000090 in 09:00:00 group 4 meter 5 at 105 number 5 stream 0
08:01:52.263 amend p7 #21 10 Wh @ -0.000067 number 9 stream 1
08:01:52.263 bid p4 4630 Wh @ -0.000060 in 09:00:00 meter 4 at 104 number 4 stream 1
08:01:55.579 cancel p4 #19 number 5 stream 1
08:01:55.579 bid p2 140 Wh @ -0.000130 in 08:30:00 meter 2 at 102 number 4 stream 1
08:01:58.273 bid p9 160 Wh market in 08:30:00 meter 9 at 109 number 2 stream 0
08:01:58.273 cancel p7 #5 number 3 stream 0
08:01:58.273 ask p2 30 Wh @ 0.000080 in 09:00:00 meter 12 at 112 number 5 stream 1
08:01:59.729 ask p1 90 Wh market in 09:00:00 meter 1 at 101 number 7 stream 0
08:01:59.729 ask p1 170 Wh @ 0.000110 in 08:45:00 group 3 meter 1 at 101 number 7 stream 1
08:01:59.729 bid p9 540 Wh @ -0.000030 ioc in 08:45:00 meter 9 at 109 number 5 stream 1
08:02:02.153 bid p2 40 Wh market in 09:00:00 meter 2 at 102 number 5 stream 0
08:02:04.532 bid p6 240 Wh @ -0.000040 in 09:00:00 group 2 meter 6 at 106 number 3 stream 0
08:02:04.532 ask p1 170 Wh @ 0.000110 in 08:45:00 group 3 meter 1 at 101 number 7 stream 1
08:02:04.532 amend p5 #32 12950 Wh @ -0.000120 number 6 stream 0
08:02:07.719 amend p5 #32 12920 Wh @ -0.000120 number 2 stream 1
08:02:07.719 ask p4 530 Wh @ 0.000010 in 09:00:00 meter 14 at 114 number 5 stream 0
08:02:07.719 amend p7 #21 170 Wh @ -0.000070 number 4 stream 0
08:02:07.719 cancel p7 #21 number 5 stream 0
08:02:09.777 bid p2 600 Wh @ 0.000060 fok in 08:45:00 meter 2 at 102 number 6 stream 0
08:02:09.777 cancel p5 #32 number 3 stream 1
08:02:11.628 query p6 number 3 stream 1
08:02:14.270 amend p7 #21 10 Wh @ -0.000067 number 9 stream 1
08:02:14.270 cancel p4 #1 number 6 stream 0
08:02:14.270 cancel p2 #33 number 6 stream 1
08:02:16.225 bid p4 470 Wh @ -0.000020 in 08:45:00 meter 14 at 114 number 7 stream 0
08:02:16.225 cancel p4 #43 number 6 stream 1
08:02:16.317 bid p2 40 Wh @ -0.000140 ioc in 08:30:00 meter 19 at 102 number 7 stream 1
08:02:16.317 ask p1 250 Wh @ 0.000030 in 08:45:00 meter 1 at 101 number 8 stream 0
08:02:16.317 amend p1 #44 210 Wh @ 0.000030 number 9 stream 0
08:02:16.317 ask p7 560 Wh @ 0.000010 in 08:45:00 group 2 meter 7 at 107 number 10 stream 1
08:02:16.317 bid p2 450 Wh @ -0.000090 in 08:30:00 meter 2 at 102 number 7 stream 0
08:02:16.317 ask p3 240 Wh @ -0.000040 ioc in 09:00:00 meter 13 at 113 number 1 stream 1
08:02:20.137 ask p6 250 Wh @ 0.000130 in 08:00:00 group 1 meter 6 at 106 number 4 stream 1
08:02:20.137 bid p5 490 Wh @ -0.000150 in 09:00:00 meter 5 at 105 number 7 stream 1
08:02:20.137 cancel p6 #40 number 5 stream 1
08:02:20.798 ask p3 40 Wh @ 0.000170 in 09:00:00 group 1 meter 3 at 103 number 2 stream 1
08:02:21.478 ask p6 350 Wh @ 0.000110 till 08:03:27 in 09:00:00 group 1 meter 6 at 106 number 4 stream 0
08:02:21.478 bid p8 110 Wh @ -0.000020 in 08:30:00 meter 8 at 108 number 3 stream 1
08:02:21.478 ask p6 250 Wh @ 0.000110 in 08:30:00 meter 6 at 106 number 5 stream 0
08:02:21.478 amend p1 #37 170 Wh @ 0.000110 number 8 stream 1
08:02:21.478 bid p7 -1 Wh @ -0.000160 in 08:30:00 group 4 meter 7 at 107 number 11 stream 1
08:02:24.914 bid p5 580 Wh @ 0.000030 till 08:12:27 in 08:30:00 group 3 meter 5 at 105 number 8 stream 1
08:02:27.028 amend p1 #44 210 Wh @ 0.000033 number 9 stream 1
08:02:27.407 ask p1 570 Wh @ 0.000140 in 08:45:00 group 3 meter 1 at 101 number 10 stream 1
08:02:27.407 amend p1 #44 210 Wh @ 0.000033 number 10 stream 0
08:02:27.407 ask p6 80 Wh @ -0.000020 in 09:00:00 meter 6 at 106 number 6 stream 1
08:02:27.407 ask p2 60 Wh @ -0.000040 in 09:00:00 group 1 meter 12 at 112 number 8 stream 1
08:02:27.407 bid p8 220 Wh @ -0.000110 in 09:00:00 meter 8 at 108 number 2 stream 0
08:02:27.407 ask p2 420 Wh @ -0.000040 in 09:00:00 group 2 meter 12 at 112 number 9 stream 1
08:02:29.867 cancel p6 #52 number 6 stream 0
08:02:29.867 ask p6 200 Wh @ -0.000020 fok in 08:45:00 meter 6 at 106 number 7 stream 0
08:02:29.867 bid p9 160 Wh @ 0.000030 in 08:45:00 group 3 meter 9 at 109 number 6 stream 1
08:02:29.867 cancel p7 #45 number 6 stream 0
08:02:30.709 amend p5 #48 490 Wh @ -0.000147 number 9 stream 1
08:02:31.052 bid p3 330 Wh @ -0.000020 in 09:00:00 meter 13 at 113 number 3 stream 1
08:02:31.247 amend p3 #61 290 Wh @ -0.000020 number 6 stream 0
08:02:31.642 ask p6 300 Wh @ -0.000050 in 09:00:00 group 1 meter 6 at 106 number 7 stream 1
08:02:31.642 bid p6 290 Wh market in 08:30:00 meter 6 at 106 number 8 stream 1
08:02:31.642 bid p7 220 Wh market in 09:00:00 meter 7 at 107 number 12 stream 1
08:02:33.280 ask p5 270 Wh @ -0.000007 in 08:45:00 meter 5 at 105 number 7 stream 0
08:02:33.280 deposit p1 0.000048467
08:02:33.280 bid p5 260 Wh @ 0.000020 in 09:00:00 group 3 meter 5 at 105 number 8 stream 0
08:02:36.944 bid p1 430 Wh @ 0.000030 in 08:45:00 meter 1 at 101 number 11 stream 1
08:02:38.361 ask p2 520 Wh @ 0.000000 in 08:30:00 group 4 meter 12 at 112 number 8 stream 0
08:02:42.283 ask p1 570 Wh @ -0.000070 fok in 09:00:00 meter 11 at 111 number 1 stream 0
08:02:42.283 bid p2 110 Wh @ -0.000070 in 09:00:00 meter 2 at 102 number 9 stream 0
08:02:42.283 bid p5 160 Wh @ -0.000020 in 08:45:00 group 1 meter 5 at 105 number 10 stream 1
08:02:44.612 ask p2 220 Wh @ 0.000150 in 08:30:00 meter 12 at 112 number 10 stream 0
08:02:44.612 amend p6 #50 0 Wh @ 0.000110 number 9 stream 1
08:02:47.317 amend p5 #65 0 Wh @ 0.000020 number 9 stream 0
08:02:47.317 ask p8 190 Wh @ 0.000020 fok in 08:45:00 meter 8 at 108 number 4 stream 1
08:02:50.366 ask p2 330 Wh @ 0.000080 ioc in 09:00:00 meter 12 at 112 number 11 stream 0
08:02:53.666 ask p3 130 Wh @ 0.000100 till 08:07:17 in 08:30:00 group 3 meter 3 at 103 number 7 stream 0
08:02:53.666 ask p3 330 Wh @ 0.000030 in 09:00:00 group 4 meter 3 at 103 number 8 stream 0
08:02:55.208 cancel p5 #65 number 11 stream 1
08:02:55.208 bid p6 310 Wh market in 08:30:00 meter 6 at 106 number 8 stream 0
08:02:55.920 halt 09:00:00
08:02:59.653 amend p4 #41 530 Wh @ 0.000080 number 7 stream 1
08:02:59.653 cancel p1 number 11 number 12 stream 1
08:03:41.842 ask p6 450 Wh market in 08:45:00 meter 6 at 106 number 10 stream 1
08:03:41.842 bid p4 80 Wh @ -0.000130 in 09:00:00 meter 14 at 114 number 8 stream 0
08:03:41.842 amend p2 #46 550 Wh @ -0.000090 number 12 stream 0
08:03:41.842 reopen 09:00:00
08:03:44.050 ask p7 200 Wh @ 0.000130 fok in 09:00:00 meter 7 at 107 number 13 stream 1
08:03:47.597 amend p1 #37 85 Wh @ 0.000110 number 13 stream 1
08:03:47.597 ask p3 50 Wh @ 0.000030 in 08:30:00 group 3 meter 13 at 113 number 9 stream 0
08:03:48.079 bid p6 30 Wh @ 0.000070 in 08:45:00 meter 6 at 106 number 11 stream 1
08:03:48.079 clock
08:03:48.079 ask p10 420 Wh @ 0.000000 in 09:00:00 group 2 meter 14 at 114 number 2 stream 1
08:03:48.079 ask p9 10770 Wh @ 0.000160 in 09:00:00 group 3 meter 9 at 109 number 7 stream 1
08:03:48.079 amend p4 #41 530 Wh @ 0.000013 number 9 stream 0
08:03:50.387 ask p9 550 Wh @ -0.000050 in 09:00:00 group 4 meter 9 at 109 number 3 stream 0
08:03:51.056 cancel p5 #53 number 12 stream 1
08:03:51.056 amend p8 #57 160 Wh @ -0.000110 number 3 stream 0
08:03:51.056 amend p2 #1 50 Wh @ -0.000070 number 13 stream 0
08:03:51.056 amend p4 #41 490 Wh @ 0.000010 number 10 stream 0
08:03:51.088 ask p6 30 Wh @ -0.000020 ioc in 08:45:00 meter 6 at 106 number 12 stream 1
08:03:51.088 query p2 number 14 stream 0
08:03:51.088 ask p9 50 Wh market in 08:45:00 meter 9 at 109 number 8 stream 1
08:03:52.658 bid p1 580 Wh @ -0.000120 in 08:30:00 group 1 meter 1 at 101 number 11 stream 0
08:03:56.131 ask p6 450 Wh @ 0.000140 in 08:30:00 meter 6 at 106 number 9 stream 0
08:03:56.131 ask p4 350 Wh @ 0.000040 ioc in 08:45:00 meter 4 at 104 number 8 stream 1
08:03:57.748 amend p1 #54 570 Wh @ 0.000230 number 12 stream 0
08:03:57.748 ask p5 260 Wh @ 0.000080 in 08:45:00 meter 5 at 105 number 13 stream 1
08:03:58.482 bid p3 140 Wh @ 0.000070 in 08:30:00 group 3 meter 3 at 103 number 4 stream 1
08:03:59.416 halt 09:00:00
08:03:59.416 ask p1 3130 Wh @ 0.000070 till 08:05:47 in 08:45:00 meter 1 at 101 number 14 stream 1
08:04:02.955 ask p2 510 Wh @ 0.000030 fok in 08:30:00 meter 2 at 102 number 10 stream 1
08:04:04.366 clock
08:04:05.731 bid p5 40 Wh @ -0.000090 ioc in 08:45:00 meter 5 at 105 number 14 stream 1
08:04:09.350 clock
08:04:09.350 query p1 number 13 stream 0
08:04:12.655 ask p4 230 Wh @ 0.000010 in 08:30:00 group 2 meter 14 at 114 number 11 stream 0
08:04:14.319 bid p9 190 Wh @ -0.000090 in 09:00:00 group 4 meter 9 at 109 number 4 stream 0
08:04:14.319 amend p3 #78 50 Wh @ 0.000033 number 5 stream 1
08:04:15.778 cancel p3 #74 number 6 stream 1
08:04:15.778 ask p3 60 Wh @ -0.000030 ioc in 08:45:00 meter 13 at 113 number 7 stream 1
08:04:18.806 cancel p3 #78 number 10 stream 0
08:04:21.084 ask p1 590 Wh @ 0.000100 in 08:45:00 meter 1 at 101 number 14 stream 0
08:04:22.549 ask p9 2147483650 Wh @ -0.000030 in 09:00:00 group 3 meter 9 at 109 number 5 stream 0
08:04:23.371 cancel p8 #51 number 5 stream 0
08:04:23.371 ask p6 450 Wh @ 0.000110 in 08:30:00 group 1 meter 6 at 106 number 13 stream 1
08:04:23.371 cancel p1 #83 number 15 stream 1
08:04:30.190 amend p3 #49 40 Wh @ 0.000173 number 8 stream 1
08:04:30.190 cancel p1 #91 number 15 stream 0
08:04:30.190 bid p1 130 Wh @ -0.000160 ioc in 08:45:00 meter 11 at 111 number 16 stream 1
08:04:30.190 mass p4 meter 4 number 12 stream 0
08:04:30.190 bid p2 570 Wh @ 0.000040 in 09:00:00 meter 12 at 112 number 15 stream 0
08:04:32.443 ask p4 500 Wh @ -0.000020 in 08:30:00 group 4 meter 14 at 114 number 9 stream 1
08:04:32.443 ask p3 280 Wh @ -0.000040 in 09:00:00 meter 13 at 113 number 12 stream 1
08:04:32.443 ask p1 210 Wh market in 09:00:00 meter 1 at 101 number 16 stream 0
08:04:36.076 bid p5 20 Wh @ -0.000120 in 08:45:00 group 2 meter 5 at 105 number 10 stream 0
08:04:36.076 amend p2 #68 55 Wh @ -0.000070 number 11 stream 1
08:04:39.018 bid p5 300 Wh @ 0.000030 in 09:00:00 group 3 meter 5 at 105 number 15 stream 1
08:04:42.800 cancel p3 #49 number 11 stream 0
08:04:45.166 amend p2 #84 450 Wh @ 0.000040 number 16 stream 0
08:04:45.166 ask p9 370 Wh @ -0.000050 in 09:00:00 meter 9 at 109 number 6 stream 0
08:04:45.166 amend p2 #68 110 Wh @ 0.000000 number 12 stream 1
08:04:45.166 amend p9 #80 550 Wh @ -0.000070 number 7 stream 0
08:04:47.879 cancel p2 #68 number 13 stream 1
08:04:47.879 clock
08:04:50.031 bid p5 330 Wh @ -0.000090 in 09:00:00 meter 5 at 105 number 11 stream 0
08:04:50.031 cancel p2 #46 number 17 stream 0
08:04:52.792 ask p5 130 Wh market in 08:30:00 meter 5 at 105 number 16 stream 1
08:04:52.792 ask p1 560 Wh @ 0.000020 in 09:00:00 group 2 meter 11 at 111 number 17 stream 1
08:04:54.786 ask p4 30 Wh @ 0.000000 in 09:00:00 group 4 meter 14 at 114 number 10 stream 1
08:04:54.786 ask p8 300 Wh @ -0.000060 in 09:00:00 group 3 meter 8 at 108 number 6 stream 0
08:04:56.796 bid p3 440 Wh @ -0.000040 in 08:45:00 group 4 meter 3 at 103 number 13 stream 1
08:04:56.796 amend p1 #37 0 Wh @ 0.000110 number 17 stream 0
08:04:58.587 bid p3 18760 Wh @ -0.000070 till 08:09:37 in 09:00:00 meter 13 at 113 number 12 stream 0
08:05:01.295 query p2 number 18 stream 0
08:05:02.302 amend p4 #41 490 Wh @ 0.000013 number 11 stream 1
08:05:02.302 cancel p3 number 9 number 14 stream 1
08:05:02.302 bid p1 190 Wh @ 0.000030 till 08:10:27 in 08:30:00 meter 1 at 101 number 18 stream 0
08:05:02.302 query p4 number 13 stream 0
08:05:03.746 ask p3 280 Wh @ 0.000100 in 09:00:00 group 3 meter 3 at 103 number 15 stream 17
08:05:03.746 cancel p5 #86 number 17 stream 1
08:05:03.746 amend p3 #73 320 Wh @ 0.000100 number 16 stream 1
08:05:03.746 bid p3 410 Wh @ -0.000100 in 09:00:00 group 1 meter 13 at 113 number 17 stream 1
08:05:45.104 bid p8 420 Wh @ -0.000160 ioc in 09:00:00 meter 8 at 108 number 7 stream 0
08:05:48.871 bid p2 180 Wh @ -0.000030 in 08:45:00 meter 2 at 102 number 19 stream 0
08:05:48.871 amend p1 #37 190 Wh @ 0.000110 number 19 stream 0
08:05:50.139 ask p7 270 Wh market in 08:45:00 meter 7 at 107 number 14 stream 1
08:05:53.531 bid p5 480 Wh @ -0.000100 ioc in 08:30:00 meter 5 at 105 number 12 stream 0
08:05:53.531 bid p1 19810 Wh @ 0.000050 in 09:00:00 meter 11 at 111 number 20 stream 0
08:05:53.531 amend p4 #41 70 Wh @ 0.000010 number 14 stream 0
08:05:55.075 bid p2 130 Wh @ -0.000130 in 08:30:00 group 4 meter 12 at 112 number 14 stream 1
08:05:57.525 cancel p4 #89 number 12 stream 1
08:05:57.558 amend p3 #73 0 Wh @ 0.000100 number 13 stream 0
08:05:57.558 bid p2 140 Wh @ -0.000140 in 09:00:00 meter 12 at 112 number 20 stream 0
08:05:57.558 query p2 number 15 stream 1
08:06:01.453 ask p2 580 Wh @ 0.000110 in 08:45:00 meter 2 at 102 number 16 stream 1
08:06:04.880 ask p9 570 Wh @ 0.000100 till 08:14:07 in 09:00:00 group 4 meter 9 at 109 number 9 stream 1
08:06:04.880 amend p3 #97 400 Wh @ -0.000040 number 18 stream 1
08:06:04.880 bid p4 360 Wh @ 0.000050 till 08:13:47 in 08:30:00 meter 4 at 104 number 15 stream 0
08:06:04.880 bid p4 160 Wh @ -0.000010 in 08:30:00 meter 14 at 114 number 13 stream 1
08:06:04.880 bid p2 50 Wh market in 09:00:00 meter 12 at 112 number 21 stream 0
08:06:07.726 ask p2 480 Wh @ 0.000070 in 08:45:00 group 4 meter 3 at 102 number 22 stream 0
08:06:07.726 bid p2 510 Wh market in 09:00:00 meter 12 at 112 number 17 stream 1
08:06:07.726 bid p9 50 Wh @ -0.000090 till 08:08:37 in 09:00:00 meter 9 at 109 number 10 stream 1
08:06:08.416 amend p2 #58 420 Wh @ -0.000120 number 23 stream 0
08:06:43.964 cancel p2 number 20 number 24 stream 0
08:06:43.964 bid p8 210 Wh @ -0.000140 fok in 08:45:00 meter 8 at 108 number 8 stream 0
08:06:47.772 bid p3 300 Wh @ -0.000060 in 08:30:00 group 1 meter 13 at 113 number 22 stream 1
08:06:47.772 amend p3 #97 245 Wh @ -0.000040 number 23 stream 1
08:06:47.772 amend p2 #103 290 Wh @ 0.000110 number 18 stream 1
08:06:47.772 amend p1 #37 150 Wh @ 0.000110 number 18 stream 1
08:06:51.471 amend p1 #37 150 Wh @ 0.000090 number 19 stream 1
08:06:51.471 ask p3 580 Wh @ -0.000060 in 08:30:00 group 1 meter 3 at 103 number 24 stream 1
08:06:53.560 clock
08:06:56.108 ask p6 20 Wh @ 0.000100 ioc in 08:30:00 meter 19 at 106 number 14 stream 1
08:06:57.884 bid p7 520 Wh @ -0.000130 ioc in 09:00:00 meter 7 at 107 number 7 stream 0
08:07:00.305 ask p2 20 Wh @ 0.000020 fok in 08:30:00 meter 2 at 102 number 19 stream 1
08:07:00.305 amend p3 #97 350 Wh @ -0.000040 number 14 stream 0
08:07:00.305 bid p6 520 Wh @ -0.000120 ioc in 09:00:00 meter 6 at 106 number 15 stream 1
08:07:00.305 bid p4 560 Wh @ -0.000030 in 08:30:00 group 4 meter 4 at 104 number 14 stream 1
08:07:03.696 bid p9 460 Wh @ -0.000130 in 08:30:00 group 2 meter 9 at 109 number 8 stream 0
08:07:03.696 ask p2 120 Wh @ 0.000070 in 09:00:00 meter 12 at 112 number 20 stream 1
08:07:05.247 bid p9 20 Wh market in 08:45:00 meter 9 at 109 number 11 stream 1
08:07:08.731 ask p6 400 Wh @ -0.000050 in 08:45:00 group 3 meter 6 at 106 number 10 stream 0
08:07:08.731 bid p7 100 Wh @ 0.000070 fok in 08:45:00 meter 7 at 107 number 15 stream 1
08:07:09.726 ask p5 160 Wh @ 0.000000 in 08:30:00 meter 5 at 105 number 13 stream 0
08:07:09.726 ask p5 380 Wh @ 0.000170 in 08:30:00 meter 5 at 105 number 18 stream 1
08:07:11.042 ask p8 540 Wh @ -0.000030 in 09:00:00 group 4 meter 8 at 108 number 9 stream 0
08:07:11.042 bid p7 73 Wh @ 0.000070 in 09:00:00 meter 7 at 107 number 16 stream 1
08:07:11.042 amend p6 #84 450 Wh @ 0.000143 number 11 stream 0
08:07:13.395 ask p3 260 Wh @ -0.000010 ioc in 09:00:00 meter 3 at 103 number 15 stream 0
08:07:13.395 amend p4 #108 580 Wh @ -0.000120 number 15 stream 1
08:07:13.395 clock
08:07:13.395 amend p9 #80 0 Wh @ -0.000050 number 12 stream 1
08:07:17.244 clock
08:07:17.244 bid p9 100 Wh @ -0.000010 in 08:30:00 meter 9 at 109 number 9 stream 0
08:07:19.985 ask p8 340 Wh @ 0.000100 in 09:00:00 meter 8 at 108 number 10 stream 0
08:07:19.985 ask p7 540 Wh @ 0.000040 in 08:30:00 meter 7 at 107 number 17 stream 1
08:07:19.985 amend p1 #37 120 Wh @ 0.000090 number 21 stream 0
08:07:19.985 ask p8 210 Wh @ 0.000050 ioc in 08:45:00 meter 8 at 108 number 5 stream 1
08:07:20.825 bid p5 603 Wh @ -0.000130 in 08:45:00 meter 5 at 105 number 19 stream 1
08:07:20.825 bid p2 520 Wh @ -0.000030 in 09:00:00 group 4 meter 12 at 112 number 21 stream 1
08:07:23.954 bid p7 380 Wh market in 08:45:00 meter 8 at 107 number 8 stream 0
08:07:23.954 cancel p9 #117 number 13 stream 1
08:07:26.197 bid p4 20 Wh @ -0.000050 ioc in 09:00:00 meter 4 at 104 number 16 stream 1
08:07:26.197 query p2 number 14 stream 0
08:07:26.197 query p8 number 11 stream 0
08:07:28.890 amend p3 #97 90 Wh @ -0.000040 number 16 stream 0
08:07:28.890 cancel p7 #118 number 9 stream 0
08:07:28.890 bid p7 480 Wh @ 0.000040 fok in 08:00:00 meter 7 at 107 number 10 stream 0
08:07:31.565 amend p5 #115 230 Wh @ 0.000000 number 20 stream 1
08:07:33.377 ask p4 70 Wh @ -0.000020 in 08:30:00 group 2 meter 4 at 104 number 16 stream 0
08:07:34.661 query p8 number 12 stream 0
08:07:34.661 bid p8 90 Wh @ -0.000120 till 08:12:17 in 08:45:00 group 1 meter 8 at 108 number 13 stream 0
08:07:36.076 amend p1 #1 730 Wh @ 0.000230 number 20 stream 1
08:07:36.076 bid p9 160 Wh @ 0.000030 in 08:45:00 group 3 meter 9 at 109 number 6 stream 1
08:07:36.076 ask p9 460 Wh @ 0.000010 in 08:45:00 meter 9 at 109 number 14 stream 1
08:07:36.076 ask p7 590 Wh market in 08:30:00 meter 7 at 107 number 11 stream 0
08:07:36.076 cancel p2 number 19 number 25 stream 0
08:07:36.076 ask p4 380 Wh @ -0.000050 in 09:00:00 group 2 meter 14 at 114 number 17 stream 0
08:07:36.076 amend p2 #102 90 Wh @ -0.000130 number 22 stream 1
08:07:36.076 cancel p2 #102 number 26 stream 0
08:07:39.926 cancel p5 #115 number 14 stream 0
08:07:43.186 query p7 number 18 stream 1
08:07:44.302 reopen 09:00:00
08:07:44.384 bid p9 230 Wh @ 0.000020 in 08:30:00 meter 9 at 109 number 15 stream 1
08:07:44.384 bid p7 -1 Wh @ -0.000080 in 08:30:00 group 1 meter 7 at 107 number 19 stream 1
08:07:44.944 bid p5 600 Wh @ -0.000170 ioc in 08:45:00 meter 5 at 105 number 15 stream 0
08:07:46.515 bid p7 440 Wh @ -0.000030 in 08:45:00 group 2 meter 7 at 107 number 20 stream 1
08:07:46.515 bid p8 220 Wh @ -0.000110 in 09:00:00 meter 8 at 108 number 2 stream 0
08:07:46.515 cancel p8 #57 number 14 stream 0
08:07:46.515 bid p1 170 Wh @ 0.000020 till 08:08:17 in 09:00:00 meter 1 at 101 number 21 stream 1
08:07:48.699 bid p6 240 Wh @ 0.000070 in 09:00:00 group 1 meter 6 at 106 number 12 stream 0
08:07:50.381 ask p1 20 Wh @ -0.002010 in 08:45:00 meter 11 at 111 number 22 stream 0
08:07:50.381 ask p8 200 Wh @ -0.000040 in 08:00:00 meter 8 at 108 number 16 stream 0
08:07:51.041 ask p9 2147483650 Wh @ -0.000030 in 09:00:00 group 3 meter 9 at 109 number 5 stream 0
08:07:51.041 query p2 number 27 stream 0
08:07:52.055 ask p2 20 Wh market in 08:45:00 meter 2 at 102 number 23 stream 1
08:07:52.055 amend p7 #126 400 Wh @ -0.000030 number 21 stream 1
08:07:52.055 ask p3 15250 Wh @ 0.000000 ioc in 08:45:00 meter 13 at 113 number 25 stream 1
08:07:52.055 ask p5 390 Wh @ 0.000100 in 09:00:00 group 3 meter 5 at 105 number 16 stream 0
08:07:52.055 cancel p5 number 17 number 21 stream 1
08:07:54.726 amend p1 #37 120 Wh @ 0.000120 number 23 stream 0
08:07:58.718 amend p1 #54 520 Wh @ 0.000230 number 24 stream 0
08:07:59.961 ask p4 520 Wh @ 0.000020 in 09:00:00 group 3 meter 4 at 104 number 18 stream 0
08:08:02.023 bid p9 20 Wh @ 0.000050 ioc in 08:30:00 meter 9 at 109 number 10 stream 0
