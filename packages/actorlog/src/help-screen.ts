// What `actorlog` alone prints: every command on one screen.

/** The screen, without colour. */
export const helpScreen: string = `
  actorlog  a Kafka-compatible cluster on this machine

  run        start  stop  status  wait
  records    produce  consume
  topics     topic create|list|describe|delete
  groups     group list|describe
  measure    bench produce|consume|e2e
  break      chaos kill|pause|resume|restart|cut|heal
  look       api-versions

  options    -b HOST:PORT    any Kafka cluster instead of the running one
             --name NAME     which running cluster
             --json          for programs
             --timeout 10s   how long a command may take
             --version  --help  --no-color  -q  -v

  start here    npx actorlog start --brokers 3
  learn more    actorlog <command> --help

`
