# Below version 4 a client without an id is a member at once.
join anna version=3
after ms=3000
----
log: generation 0, empty
anna: joined 1 as anna-u1 with range, leads anna-u1

sync anna assign=anna:all
----
log: generation 1 with range, led by anna-u1: anna-u1
anna: assigned 'all'

# The last one out leaves an empty generation behind.
leave anna
----
log: generation 2, empty
anna: NONE

# Its id is worth nothing any more.
beat anna
join anna
----
anna: UNKNOWN_MEMBER_ID
anna: UNKNOWN_MEMBER_ID anna-u1

# A member that is silent fails, and the other has the group for itself.
forget who=anna
join anna version=3
join bert version=3
after ms=6000
sync anna assign=anna:a,bert:b
sync bert
----
anna: joined 3 as anna-u6 with range, leads anna-u6 bert-u7
bert: joined 3 as bert-u7 with range, follows anna-u6
log: generation 3 with range, led by anna-u6: anna-u6 bert-u7
anna: assigned 'a'
bert: assigned 'b'

after ms=9000
beat anna
----
anna: NONE

after ms=1000
beat anna
----
anna: REBALANCE_IN_PROGRESS

join anna
----
anna: joined 4 as anna-u6 with range, leads anna-u6

# Who waits for an answer is excused, however long it takes.
sync anna assign=anna:all
join carl version=3 session=600000 rebalance=600000
----
log: generation 4 with range, led by anna-u6: anna-u6
anna: assigned 'all'

join anna
sync anna assign=anna:l,carl:r
sync carl
join anna
after ms=500000
----
anna: joined 5 as anna-u6 with range, leads anna-u6 carl-u14
carl: joined 5 as carl-u14 with range, follows anna-u6
log: generation 5 with range, led by anna-u6: anna-u6 carl-u14
anna: assigned 'l'
carl: assigned 'r'

beat carl
join carl
----
carl: REBALANCE_IN_PROGRESS
anna: joined 6 as anna-u6 with range, leads anna-u6 carl-u14
carl: joined 6 as carl-u14 with range, follows anna-u6

# An administrator removes a static member by its instance.
leave anna
leave carl
forget who=anna
join anna instance=a
after ms=3000
sync anna instance=a assign=anna:all
leave admin instance=b
leave admin instance=a
----
anna: NONE
log: generation 7, empty
carl: NONE
anna: joined 8 as a-u23 with range, leads a-u23
log: generation 8 with range, led by a-u23: a-u23
anna: assigned 'all'
admin: UNKNOWN_MEMBER_ID
log: generation 9, empty
admin: NONE
