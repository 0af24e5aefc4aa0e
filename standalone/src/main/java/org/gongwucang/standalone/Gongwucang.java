package org.gongwucang.standalone;

/** 公物仓: both halves in one process. */
public final class Gongwucang {
    private Gongwucang() {}

    public static void main(String[] args) {
        System.out.println("gongwucang");
    }
}
