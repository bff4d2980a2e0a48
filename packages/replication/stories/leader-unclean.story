# Elected although it may lack records: it says that it has recovered, until the controller knows.
lead isr=1 end=3 hw=1 recovering=yes
----
high watermark 3
propose isr=1 brokerEpochs=101 partitionEpoch=0

refused error=REQUEST_TIMED_OUT
after ms=250
----
propose isr=1 brokerEpochs=101 partitionEpoch=0

agreed isr=1
after ms=250
----
(nothing)
