package org.gongwucang.standalone.servers;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** 众人: asks the same of both processes at once. */
final class Crowd implements AutoCloseable {

    private final ExecutorService people = Executors.newCachedThreadPool();

    /** Answers of so many, each of whom is given its number. */
    <T> List<T> atOnce(int many, IntFunction<T> asking) throws Exception {
        List<Callable<T>> calls = IntStream.range(0, many)
                .<Callable<T>>mapToObj(number -> () -> asking.apply(number))
                .toList();
        List<T> answers = new ArrayList<>();
        for (Future<T> answer : people.invokeAll(calls)) {
            answers.add(answer.get());
        }
        return answers;
    }

    /** What one does meanwhile. */
    Future<?> meanwhile(Runnable work) {
        return people.submit(work);
    }

    @Override
    public void close() {
        people.shutdownNow();
    }
}
