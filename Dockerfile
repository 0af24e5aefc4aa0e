# One half of the house; build the jars first: mvn -DskipTests package
FROM eclipse-temurin:17-jre
ARG HALF
COPY ${HALF}/target/${HALF}-*-exec.jar /opt/gongwucang/app.jar
USER 10001:10001
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/opt/gongwucang/app.jar"]
