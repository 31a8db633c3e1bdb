package org.jiheng.planted;

class Prints {
    void print() {
        System.out.println("here");
    }
}
