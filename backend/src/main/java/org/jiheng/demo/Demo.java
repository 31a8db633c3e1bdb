package org.jiheng.demo;

import java.util.List;

/** Ways into the demo; none where there is no demo, or where others than this machine are served. */
public record Demo(List<DemoLogin> accounts) {

    /** How one of them is entered. */
    public record DemoLogin(String loginName, String displayName, String password) {}
}
