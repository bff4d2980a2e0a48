// Apache Kafka's Java client against a running cluster: prints `ok NAME` or `FAILED NAME` for each check.
//   java -cp JARS Checks.java HOST:PORT,...

import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;
import org.apache.kafka.clients.admin.*;
import org.apache.kafka.clients.consumer.*;
import org.apache.kafka.clients.producer.*;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.*;
import org.apache.kafka.common.serialization.*;

final class Checks {
  interface Act {
    void run() throws Exception;
  }

  static String servers;
  static int failures = 0;

  static void check(String name, Act act) {
    long begin = System.nanoTime();
    try {
      act.run();
      System.out.printf("ok      %s (%d ms)%n", name, (System.nanoTime() - begin) / 1_000_000);
    } catch (Throwable error) {
      failures += 1;
      System.out.println("FAILED  " + name);
      error.printStackTrace(System.out);
    }
  }

  static void same(Object want, Object got) {
    if (!Objects.equals(want, got)) throw new AssertionError("wanted " + want + ", got " + got);
  }

  static KafkaProducer<String, String> producer(Map<String, Object> more) {
    Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", servers));
    settings.putAll(more);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  static KafkaConsumer<String, String> consumer(Map<String, Object> more) {
    Map<String, Object> settings =
        new HashMap<>(Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest"));
    settings.putAll(more);
    return new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
  }

  /** Waits for a future, and gives the client's own error. */
  static <T> T get(Future<T> future) throws Exception {
    try {
      return future.get(20, TimeUnit.SECONDS);
    } catch (ExecutionException error) {
      throw error.getCause() instanceof Exception cause ? cause : error;
    }
  }

  static void refused(Class<? extends Exception> kind, Act act) {
    try {
      act.run();
    } catch (Exception error) {
      if (kind.isInstance(error)) return;
      throw new AssertionError("wanted " + kind.getSimpleName(), error);
    }
    throw new AssertionError("wanted " + kind.getSimpleName() + ", got an answer");
  }

  static List<ConsumerRecord<String, String>> read(String topic, int count, Map<String, Object> more) {
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (var consumer = consumer(more)) {
      consumer.assign(consumer.partitionsFor(topic).stream().map(p -> new TopicPartition(topic, p.partition())).toList());
      consumer.seekToBeginning(consumer.assignment());
      long end = System.nanoTime() + 20_000_000_000L;
      while (records.size() < count) {
        if (System.nanoTime() > end) throw new AssertionError("only " + records.size() + " of " + count);
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
      }
    }
    return records;
  }

  static void records(Admin admin) {
    check("Java: idempotent producer, five in flight, small batches, order kept", () -> {
      get(admin.createTopics(List.of(new NewTopic("ordered", 1, (short) 3))).all());
      List<Future<RecordMetadata>> sent = new ArrayList<>();
      try (var producer = producer(Map.of("batch.size", 500, "acks", "all", "enable.idempotence", true))) {
        for (int i = 0; i < 5000; i += 1) sent.add(producer.send(new ProducerRecord<>("ordered", "k", "" + i)));
        producer.flush();
      }
      for (int i = 0; i < 5000; i += 1) same((long) i, get(sent.get(i)).offset());
      var read = read("ordered", 5000, Map.of("isolation.level", "read_committed", "max.partition.fetch.bytes", 2000));
      for (int i = 0; i < 5000; i += 1) same("" + i, read.get(i).value());
    });
    check("Java: offsets by time, earliest, latest, of the largest timestamp", () -> {
      get(admin.createTopics(List.of(new NewTopic("times", 1, (short) 3))).all());
      try (var producer = producer(Map.of())) {
        for (long time : new long[] {1000, 3000, 2000}) {
          get(producer.send(new ProducerRecord<>("times", 0, 1_700_000_000_000L + time, "k", "v")));
        }
      }
      var partition = new TopicPartition("times", 0);
      var specs = List.of(OffsetSpec.earliest(), OffsetSpec.latest(), OffsetSpec.forTimestamp(1_700_000_002_500L), OffsetSpec.maxTimestamp());
      List<Long> offsets = new ArrayList<>();
      for (var spec : specs) offsets.add(get(admin.listOffsets(Map.of(partition, spec)).partitionResult(partition)).offset());
      same(List.of(0L, 3L, 1L, 1L), offsets);
    });
    check("Java: a record too large is refused", () -> {
      try (var producer = producer(Map.of("max.request.size", 8_000_000))) {
        refused(RecordTooLargeException.class, () -> get(producer.send(new ProducerRecord<>("times", "x".repeat(3_000_000)))));
      }
    });
    check("Java: a transaction is refused at once", () -> {
      try (var producer = producer(Map.of("transactional.id", "tx"))) {
        refused(TransactionalIdAuthorizationException.class, producer::initTransactions);
      }
    });
    check("Java: what is not offered is said to be unsupported", () -> {
      var partition = new TopicPartition("times", 0);
      refused(UnsupportedVersionException.class, () -> get(admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(1))).all()));
      refused(UnsupportedVersionException.class, () -> {
        try (var consumer = consumer(Map.of("group.id", "next", "group.protocol", "consumer"))) {
          consumer.subscribe(List.of("times"));
          for (int i = 0; i < 50; i += 1) consumer.poll(Duration.ofMillis(100));
        }
      });
    });
  }

  /** Two members that rebalance cooperatively; one polls after the other on this thread. */
  static void groups(Admin admin) {
    String sticky = "org.apache.kafka.clients.consumer.CooperativeStickyAssignor";
    Map<String, Object> settings = Map.of("group.id", "sticky", "partition.assignment.strategy", sticky, "heartbeat.interval.ms", 300);
    check("Java: cooperative group of two; commit; static members; resume", () -> {
      get(admin.createTopics(List.of(new NewTopic("shared", 6, (short) 3))).all());
      try (var producer = producer(Map.of())) {
        for (int i = 0; i < 600; i += 1) producer.send(new ProducerRecord<>("shared", i % 6, null, "" + i));
      }
      Set<String> values = new TreeSet<>();
      try (var first = consumer(with(settings, "one")); var second = consumer(with(settings, "two"))) {
        first.subscribe(List.of("shared"));
        pollUntil(values, () -> values.size() == 600 && first.assignment().size() == 6, first);
        second.subscribe(List.of("shared"));
        pollUntil(values, () -> first.assignment().size() == 3 && second.assignment().size() == 3, first, second);
        Set<TopicPartition> both = new HashSet<>(first.assignment());
        both.addAll(second.assignment());
        same(6, both.size());
        first.commitSync();
        second.commitSync();
        var description = get(admin.describeConsumerGroups(List.of("sticky")).all()).get("sticky");
        same(Set.of("one", "two"), description.members().stream().map(m -> m.groupInstanceId().orElse("")).collect(Collectors.toSet()));
      }
      same(600, values.size());
      var offsets = get(admin.listConsumerGroupOffsets("sticky").partitionsToOffsetAndMetadata());
      same(600L, offsets.values().stream().mapToLong(OffsetAndMetadata::offset).sum());
      get(admin.removeMembersFromConsumerGroup("sticky", new RemoveMembersFromConsumerGroupOptions()).all());
      try (var producer = producer(Map.of())) {
        for (int i = 0; i < 60; i += 1) producer.send(new ProducerRecord<>("shared", i % 6, null, "later " + i));
      }
      Set<String> later = new TreeSet<>();
      try (var third = consumer(with(settings, "three"))) {
        third.subscribe(List.of("shared"));
        pollUntil(later, () -> later.size() >= 60, third);
      }
      same(60L, later.stream().filter(value -> value.startsWith("later")).count());
    });
    check("Java: offsets of a group are altered, one is deleted", () -> {
      var partition = new TopicPartition("shared", 0);
      get(admin.removeMembersFromConsumerGroup("sticky", new RemoveMembersFromConsumerGroupOptions()).all());
      get(admin.alterConsumerGroupOffsets("sticky", Map.of(partition, new OffsetAndMetadata(7))).all());
      same(7L, get(admin.listConsumerGroupOffsets("sticky").partitionsToOffsetAndMetadata()).get(partition).offset());
      get(admin.deleteConsumerGroupOffsets("sticky", Set.of(partition)).all());
      same(null, get(admin.listConsumerGroupOffsets("sticky").partitionsToOffsetAndMetadata()).get(partition));
      get(admin.deleteConsumerGroups(List.of("sticky")).all());
    });
  }

  static Map<String, Object> with(Map<String, Object> settings, String instance) {
    Map<String, Object> more = new HashMap<>(settings);
    more.put("group.instance.id", instance);
    return more;
  }

  @SafeVarargs
  static void pollUntil(Set<String> values, Condition done, KafkaConsumer<String, String>... members) {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!done.isTrue()) {
      if (System.nanoTime() > end) throw new AssertionError("never; read " + values.size());
      for (var member : members) member.poll(Duration.ofMillis(50)).forEach(record -> values.add(record.value()));
    }
  }

  interface Condition {
    boolean isTrue();
  }

  static void administration(Admin admin) {
    check("Java: partition counts, replicas and settings that cannot be are refused", () -> {
      refused(InvalidReplicationFactorException.class, () -> get(admin.createTopics(List.of(new NewTopic("nine", 1, (short) 9))).all()));
      refused(InvalidPartitionsException.class, () -> get(admin.createTopics(List.of(new NewTopic("none", 0, (short) 1))).all()));
      refused(InvalidTopicException.class, () -> get(admin.createTopics(List.of(new NewTopic("a/b", 1, (short) 1))).all()));
      refused(InvalidConfigurationException.class, () -> get(admin.createTopics(List.of(new NewTopic("odd", 1, (short) 1).configs(Map.of("retention.ms", "soon")))).all()));
      refused(UnknownTopicOrPartitionException.class, () -> get(admin.deleteTopics(List.of("nowhere")).all()));
      refused(InvalidPartitionsException.class, () -> get(admin.createPartitions(Map.of("times", NewPartitions.increaseTo(1))).all()));
    });
    check("Java: replicas placed by hand; topics by id", () -> {
      get(admin.createTopics(List.of(new NewTopic("placed", Map.of(0, List.of(3, 1), 1, List.of(2, 3))))).all());
      var description = get(admin.describeTopics(List.of("placed")).allTopicNames()).get("placed");
      same(List.of(3, 1), description.partitions().get(0).replicas().stream().map(n -> n.id()).toList());
      same(2, description.partitions().get(1).leader().id());
      get(admin.deleteTopics(org.apache.kafka.common.TopicCollection.ofTopicIds(List.of(description.topicId()))).all());
    });
  }

  public static void main(String[] arguments) {
    servers = arguments[0];
    try (var admin = Admin.create(Map.of("bootstrap.servers", servers))) {
      records(admin);
      groups(admin);
      administration(admin);
    }
    System.exit(failures > 0 ? 1 : 0);
  }
}
