package org.gongwucang.benchmarks.things;

import java.util.List;

/**
 * 名称: what things of an office are called. Two neighbouring characters are found in a third of all names (办公), in some
 * of a hundred, or in very few (示波).
 */
public final class Names {

    /** In about a third of the names. */
    public static final String FREQUENT = "办公";

    /** In about one of a hundred names. */
    public static final String USUAL = "投影";

    /** In about one of ten thousand names. */
    public static final String RARE = "示波";

    private static final List<String> OFFICE = List.of("办公桌", "办公椅", "办公用文件柜", "办公沙发", "办公屏风");
    private static final List<String> OTHERS = List.of(
            "会议桌", "会议椅", "台式计算机", "便携式计算机", "激光打印机", "多功能一体机", "扫描仪", "碎纸机", "保密柜", "档案密集架", "空调机", "电冰箱", "饮水机",
            "视频会议终端", "服务器机柜", "交换机", "路由器", "不间断电源", "数码照相机", "小型轿车", "茶几", "书柜", "电视机", "吸尘器", "发电机组");
    private static final List<String> MAKES =
            List.of("钢制", "实木", "板式", "联想", "惠普", "华为", "格力", "美的", "海尔", "松下", "国产", "进口");

    private static final int ROUND = 10_007;

    private Names() {}

    /** The name of the thing with this number; the same for the same number. */
    static String of(int thing) {
        int lot = (int) (thing * 7_919L % ROUND);
        String make = MAKES.get(thing % MAKES.size());
        if (lot == 0) {
            return make + RARE + "器";
        }
        if (lot <= ROUND / 100) {
            return make + USUAL + "仪";
        }
        List<String> words = lot % 3 == 0 ? OFFICE : OTHERS;
        return make + words.get(lot % words.size()) + (thing % 97) + "型";
    }
}
